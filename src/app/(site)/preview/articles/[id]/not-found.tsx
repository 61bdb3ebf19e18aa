const NoPreview = () => (
  <main>
    <h1>Không xem được bản này</h1>
    <p>Link xem trước không đúng hoặc đã hết hạn. Hãy xin tòa soạn một link mới.</p>
    <p lang="en">This preview link is wrong or has expired. Ask the newsroom for a new one.</p>
  </main>
)

export default NoPreview
