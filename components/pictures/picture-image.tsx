import type { PublicPicture } from "@/lib/pictures/types";

type Props = { picture: PublicPicture; className: string; lazy?: boolean };

/** A picture of an entry. Its words are German on every page. */
export function PictureImage({ picture: { file, alt, width, height }, className, lazy = false }: Props) {
  return (
    // next/image would need inline styles, and the size is right already.
    // eslint-disable-next-line @next/next/no-img-element
    <img
      src={`/bilder/${file}`}
      alt={alt}
      lang="de"
      width={width}
      height={height}
      loading={lazy ? "lazy" : "eager"}
      decoding="async"
      className={className}
    />
  );
}
