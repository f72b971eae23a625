#include "CContrastCodecs.h"

#include <limits.h>
#include <zlib.h>

int contrast_inflate(const uint8_t *bytes, size_t count, uint8_t *out, size_t *out_count) {
  const size_t room = *out_count;
  z_stream stream = {0};
  *out_count = 0;
  int status = inflateInit(&stream);
  if (status != Z_OK) return CONTRAST_CODEC_OUT_OF_MEMORY;
  stream.next_in = (Bytef *)bytes;
  stream.next_out = out;
  size_t left = count, free_bytes = room;
  do {
    // Both counters of zlib have 32 bits.
    const uInt in = left > UINT_MAX ? UINT_MAX : (uInt)left;
    const uInt free_now = free_bytes > UINT_MAX ? UINT_MAX : (uInt)free_bytes;
    stream.avail_in = in;
    stream.avail_out = free_now;
    status = inflate(&stream, Z_NO_FLUSH);
    left -= in - stream.avail_in;
    free_bytes -= free_now - stream.avail_out;
  } while (status == Z_OK && free_bytes > 0);
  inflateEnd(&stream);
  *out_count = room - free_bytes;
  if (free_bytes == 0) return CONTRAST_CODEC_OK;
  switch (status) {
    case Z_STREAM_END:
    case Z_BUF_ERROR: return CONTRAST_CODEC_TRUNCATED;
    case Z_MEM_ERROR: return CONTRAST_CODEC_OUT_OF_MEMORY;
    default: return CONTRAST_CODEC_MALFORMED;
  }
}
