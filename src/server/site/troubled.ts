/** What readers see where a page could not be made: nothing that could fail in its turn. */
export const troubled = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trang đang gặp trục trặc</title>
<style>body{max-width:40rem;margin:15vh auto;padding:0 1rem;font:1.0625rem/1.7 system-ui,sans-serif;color-scheme:light dark}</style>
<main>
<h1>Trang này đang gặp trục trặc</h1>
<p>Xin lỗi bạn đọc: tòa soạn chưa lấy được nội dung của trang. Mong bạn thử lại sau ít phút.</p>
<p lang="en">This page cannot be shown at the moment. Please try again in a few minutes.</p>
<p><a href="/">Về trang đầu</a></p>
</main>
`
