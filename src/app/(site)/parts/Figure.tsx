import type { ComponentProps } from 'react'
import { Picture } from './Picture.tsx'

/** A picture with what it shows and who took it. */
export const Figure = (props: ComponentProps<typeof Picture>) => {
  const { caption, credit } = props.image
  return (
    <figure>
      <Picture {...props} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <cite>{credit}</cite>}
        </figcaption>
      )}
    </figure>
  )
}
