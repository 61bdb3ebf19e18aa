import type { Region, Size } from '../region.ts'

type Props = { url: string; picture: Size; region: Region; label: string }

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

/** The part of a picture that `region` names, without a file of its own. */
export const Cutout = ({ url, picture, region, label }: Props) => (
  <div
    role="img"
    aria-label={label}
    className="renditions__cutout"
    style={{ aspectRatio: `${region.width} / ${region.height}` }}
  >
    <img
      src={url}
      alt=""
      style={{
        width: percent(picture.width, region.width),
        left: percent(-region.left, region.width),
        top: percent(-region.top, region.height),
      }}
    />
  </div>
)
