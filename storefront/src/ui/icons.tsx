import type { ReactNode } from "react"

type IconProps = { className?: string }

/** @param points forwards or backwards along the line, so that it turns with the line */
const icon = (paths: ReactNode, points?: "along") =>
  function Icon({ className = "size-4" }: IconProps) {
    return (
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className={`icon ${points ? "rtl:-scale-x-100 " : ""}${className}`}
      >
        {paths}
      </svg>
    )
  }

export const CheckIcon = icon(<path d="m3 8.5 3.2 3.2L13 4.8" />)
export const ClockIcon = icon(
  <>
    <circle cx="8" cy="8" r="5.75" />
    <path d="M8 4.8V8l2.2 1.6" />
  </>
)
export const CrossIcon = icon(<path d="m4 4 8 8m0-8-8 8" />)
export const WarningIcon = icon(
  <>
    <path d="M8 2.2 14.2 13H1.8L8 2.2Z" />
    <path d="M8 6.4v3M8 11.2v.1" />
  </>
)
export const InfoIcon = icon(
  <>
    <circle cx="8" cy="8" r="5.75" />
    <path d="M8 7.4v3.4M8 5.2v.1" />
  </>
)
export const DashedIcon = icon(<circle cx="8" cy="8" r="5.75" strokeDasharray="2.4 2.4" />)
export const ChevronDownIcon = icon(<path d="m4.5 6.5 3.5 3.5 3.5-3.5" />)
export const ChevronRightIcon = icon(<path d="m6.5 4.5 3.5 3.5-3.5 3.5" />, "along")
export const ChevronLeftIcon = icon(<path d="M9.5 4.5 6 8l3.5 3.5" />, "along")
export const ArrowRightIcon = icon(<path d="M3 8h10M9 4l4 4-4 4" />, "along")
export const BellIcon = icon(
  <path d="M4.2 7a3.8 3.8 0 0 1 7.6 0c0 3 1.2 4 1.2 4H3s1.2-1 1.2-4Zm2.6 6.2h2.4" />
)
export const SearchIcon = icon(
  <>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.3 10.3 3.2 3.2" />
  </>
)
export const UploadIcon = icon(<path d="M8 10.5V3m0 0L5 6m3-3 3 3M2.8 10.5v2.7h10.4v-2.7" />)
export const FileIcon = icon(<path d="M4 1.8h5.2L12.4 5v9.2H4V1.8Zm5 0V5.2h3.4" />)
export const PlusIcon = icon(<path d="M8 3.2v9.6M3.2 8h9.6" />)
export const LockIcon = icon(<path d="M3.5 7h9v6.5h-9V7Zm2-.2V5a2.5 2.5 0 0 1 5 0v1.8" />)
export const ExternalIcon = icon(<path d="M9 2.8h4.2V7M13 3 7.2 8.8M11 9.5v3.7H2.8V5h3.7" />)
export const UserIcon = icon(
  <>
    <circle cx="8" cy="5.2" r="2.7" />
    <path d="M2.8 13.5c.5-2.6 2.5-4 5.2-4s4.7 1.4 5.2 4" />
  </>
)
export const SunIcon = icon(
  <>
    <circle cx="8" cy="8" r="2.8" />
    <path d="M8 1.5v1.3m0 10.4v1.3M1.5 8h1.3m10.4 0h1.3M3.4 3.4l.9.9m7.4 7.4.9.9m0-9.2-.9.9m-7.4 7.4-.9.9" />
  </>
)
export const MoonIcon = icon(<path d="M13.2 9.6A5.6 5.6 0 1 1 6.4 2.8a4.6 4.6 0 0 0 6.8 6.8Z" />)
export const DeviceIcon = icon(<path d="M2.2 3h11.6v7.8H2.2V3Zm4 10.5h3.6" />)
export const MinusIcon = icon(<path d="M3.2 8h9.6" />)
export const CartIcon = icon(
  <>
    <path d="M1.8 2.5h1.9l1.7 7.6h6.5l1.6-5.4H4.2" />
    <circle cx="6" cy="13" r="0.9" />
    <circle cx="11.3" cy="13" r="0.9" />
  </>
)
export const GridIcon = icon(
  <path d="M2.5 2.5h4.3v4.3H2.5zm6.7 0h4.3v4.3H9.2zM2.5 9.2h4.3v4.3H2.5zm6.7 0h4.3v4.3H9.2z" />
)
export const RowsIcon = icon(<path d="M2.5 3.5h11M2.5 8h11M2.5 12.5h11" />)
export const BookmarkIcon = icon(<path d="M4 2.2h8v11.6L8 10.6l-4 3.2V2.2Z" />)
export const DownloadIcon = icon(<path d="M8 2.8v7.4m0 0L5 7.2m3 3 3-3M2.8 10.5v2.7h10.4v-2.7" />)
export const CompareIcon = icon(<path d="M5 2.5v11m6-11v11M2.5 5h5m1 6h5" />)
export const RepeatIcon = icon(
  <path d="M3 6.5A4.5 4.5 0 0 1 7.5 3H13m0 0-2-2m2 2-2 2m2 4.5A4.5 4.5 0 0 1 8.5 13H3m0 0 2 2m-2-2 2-2" />
)
export const CopyIcon = icon(<path d="M5.5 5.5V2.8h7.7v7.7h-2.7M2.8 5.5h7.7v7.7H2.8V5.5Z" />)
