import { Button, buttonClass, type ButtonVariant } from "@/ui/button"
import { Callout } from "@/ui/callout"
import * as icons from "@/ui/icons"
import { Meter } from "@/ui/meter"
import { ProductImage } from "@/ui/product-image"
import { Skeleton } from "@/ui/skeleton"
import { Stars } from "@/ui/stars"
import { Status, type StatusTone } from "@/ui/status"
import { Tile } from "@/ui/tile"
import { LONG_TEXT, Specimen, Specimens } from "./specimen"

const VARIANTS: ButtonVariant[] = ["primary", "secondary", "quiet", "danger"]
const TONES: StatusTone[] = ["positive", "progress", "warning", "danger", "neutral", "open"]
const CALLOUTS = ["info", "positive", "warning", "danger"] as const

export const WordsAndMarks = () => (
  <>
    <Specimens title="Button">
      {VARIANTS.map((variant) => (
        <Specimen key={variant} name={variant} hint="hover darkens, focus draws a ring outside">
          <div className="flex flex-wrap items-center gap-3">
            <Button variant={variant}>Add to cart</Button>
            <Button variant={variant} className="outline-2 outline-offset-2 outline-accent">
              Focused
            </Button>
            <Button variant={variant} disabled>
              Disabled
            </Button>
            <a href="#content" className={buttonClass(variant)}>
              <icons.PlusIcon />
              Link
            </a>
          </div>
        </Specimen>
      ))}
    </Specimens>
    <Specimens title="Callout">
      {CALLOUTS.map((tone) => (
        <Specimen key={tone} name={tone}>
          <Callout tone={tone} title="Title" action={<Button>Try again</Button>}>
            {tone === "danger" ? LONG_TEXT : "What happened and what helps."}
          </Callout>
        </Specimen>
      ))}
    </Specimens>
    <Specimens title="Status, meter, stars">
      <Specimen name="status">
        <div className="flex flex-wrap gap-4">
          {TONES.map((tone) => (
            <Status key={tone} tone={tone} label={tone} />
          ))}
        </div>
      </Specimen>
      <Specimen name="meter" hint="0, 56 and 100 per cent">
        <div className="grid gap-3">
          <Meter percent={0} label="Nothing of it" />
          <Meter percent={56} label="A half of it" />
          <Meter percent={100} label="All of it" done />
        </div>
      </Specimen>
      <Specimen name="stars">
        <div className="flex gap-4">
          {[0, 3.4, 5].map((rating) => (
            <Stars key={rating} rating={rating} label={`${rating} of 5 stars`} />
          ))}
        </div>
      </Specimen>
    </Specimens>
    <Specimens title="Pictures and loading">
      <Specimen name="tile" hint="without a logo: initials">
        <div className="flex items-center gap-3">
          <Tile name="Lindenhof Manufaktur" logoUrl={null} />
          <span className="truncate">{LONG_TEXT}</span>
        </div>
      </Specimen>
      <Specimen name="product image" hint="without a picture">
        <ProductImage src={null} className="size-20" />
      </Specimen>
      <Specimen name="skeleton" hint="where text will be">
        <Skeleton />
      </Specimen>
    </Specimens>
    <Specimens title="Icons">
      {Object.entries(icons).map(([name, Icon]) => (
        <div key={name} className="flex items-center gap-3 border-t border-line py-2">
          <Icon />
          <code className="font-mono text-sm">{name}</code>
        </div>
      ))}
    </Specimens>
  </>
)
