import type { ReactNode } from 'react'
import './site.css'

export const metadata = { title: 'Masthead' }

const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="vi">
    <body>{children}</body>
  </html>
)

export default Layout
