// What the light box says of a photo.

// Pairs of a name and a text; what is not known is left out. Dates are those of the camera's clock.
export function fieldsOf(photo, language, t) {
  const number = (value, digits) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  const exposure = [
    photo.exposure && (photo.exposure < 0.5 ? `1/${Math.round(1 / photo.exposure)} s` : `${number(photo.exposure, 1)} s`),
    photo.aperture && `f/${number(photo.aperture, 1)}`, photo.iso && `ISO ${photo.iso}`,
    photo.focalLength && `${number(photo.focalLength, 0)} mm`,
  ].filter(Boolean).join(", ");
  const offset = photo.takenOffset ?? null;
  const zone = offset === null ? "" : ` UTC${offset < 0 ? "-" : "+"}${Math.floor(Math.abs(offset) / 60)}:${String(Math.abs(offset) % 60).padStart(2, "0")}`;
  return [
    [t("taken"), photo.taken !== undefined && new Date(photo.taken * 1000).toLocaleString(language, { timeZone: "UTC" }) + zone],
    [t("camera"), photo.camera], [t("lens"), photo.lens], [t("exposure"), exposure],
    [t("place"), photo.latitude !== undefined && `${number(photo.latitude, 5)}, ${number(photo.longitude, 5)}`],
    [t("size"), photo.width && `${photo.width} × ${photo.height}, ${number(photo.size / 1e6, 2)} MB`],
    [t("duplicates"), photo.duplicates && t("yes")], [t("path"), photo.path],
  ].filter(([, value]) => value);
}
