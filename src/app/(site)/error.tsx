'use client'
// What readers see where a page could not be made.

const ErrorPage = ({ retry }: { retry: () => void }) => (
  <main>
    <title>Trang đang gặp trục trặc</title>
    <h1>Trang này đang gặp trục trặc</h1>
    <p className="standfirst">
      Xin lỗi bạn đọc: tòa soạn chưa lấy được nội dung của trang. Mong bạn thử lại sau ít phút.
    </p>
    <p>
      <button type="button" onClick={retry}>
        Thử lại
      </button>{' '}
      <a href="/">Về trang đầu</a>
    </p>
  </main>
)

export default ErrorPage
