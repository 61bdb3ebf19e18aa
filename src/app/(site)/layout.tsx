import type { ReactNode } from 'react'
import { readPaper } from './paper.ts'
import './css/tokens.css'
import './css/base.css'
import './css/listing.css'
import './css/story.css'
import './css/blocks.css'
import './css/comments.css'
import './css/forms.css'
import './css/preview.css'

export const generateMetadata = async () => {
  const { name } = await readPaper()
  return { title: { default: name, template: `%s – ${name}` } }
}

const Layout = async ({ children }: { children: ReactNode }) => (
  <html lang={(await readPaper()).language}>
    <body>{children}</body>
  </html>
)

export default Layout
