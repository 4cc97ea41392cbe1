import { cx } from "./cx"

type ProductImageProps = { src: string | null; className?: string; eager?: boolean }

/** A product's picture in a fixed square, so that nothing moves when it arrives. Decorative: its
 * title always stands beside it. */
export const ProductImage = ({ src, className, eager }: ProductImageProps) => (
  <span
    aria-hidden="true"
    className={cx(
      "flex aspect-square shrink-0 items-center justify-center overflow-hidden rounded-md border border-line bg-sunken",
      className
    )}
  >
    {src ? (
      <img
        src={src}
        alt=""
        loading={eager ? undefined : "lazy"}
        fetchPriority={eager ? "high" : undefined}
        decoding="async"
        className="size-full object-cover"
      />
    ) : (
      <svg viewBox="0 0 24 24" className="w-1/3 max-w-10 text-control" fill="none">
        <path
          d="M4 8.5 12 4l8 4.5v8L12 21l-8-4.5v-8Zm0 0 8 4.5m0 0 8-4.5M12 13v8"
          stroke="currentColor"
          strokeWidth="1.2"
          strokeLinejoin="round"
        />
      </svg>
    )}
  </span>
)
