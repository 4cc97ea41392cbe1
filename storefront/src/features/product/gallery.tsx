"use client"

import { useState } from "react"
import { cx } from "@/ui/cx"
import { ProductImage } from "@/ui/product-image"

type GalleryProps = { images: string[]; label: string; show: string[] }

/** A product's pictures: one large, the others to choose from. */
export const Gallery = ({ images, label, show }: GalleryProps) => {
  const [chosen, setChosen] = useState(0)
  return (
    <div role="group" aria-label={label}>
      <ProductImage src={images[chosen] ?? null} eager className="w-full rounded-lg" />
      {images.length > 1 ? (
        <div className="mt-2 grid grid-cols-5 gap-2">
          {images.slice(0, 10).map((image, index) => (
            <button
              key={image}
              type="button"
              aria-label={show[index]}
              aria-pressed={index === chosen}
              onClick={() => setChosen(index)}
              className={cx("rounded-md", index === chosen && "outline-2 outline-accent")}
            >
              <ProductImage src={image} className="w-full" />
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
