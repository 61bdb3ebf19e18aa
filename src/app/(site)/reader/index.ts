// What the story's page does beyond what it does by itself: it rates and comments without leaving, and
// tells what others do meanwhile. The only script of the site; every form works without it.
import { startComments } from './comments.ts'
import { startRating } from './rating.ts'
import { startLive } from './live.ts'

document.documentElement.classList.add('scripted')

const rating = document.querySelector<HTMLFormElement>('.rating')
const comments = document.querySelector<HTMLElement>('#comments')
if (rating) startRating(rating)
if (comments) startComments(comments)
const slug = comments?.dataset.slug
if (slug) startLive(slug)
