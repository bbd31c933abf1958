-- minimum-compatible: 1
-- What visitors are shown of a picture: smaller and with the watermark, itself a file of the cache.

CREATE TABLE visitor_copies (
    source_sha256 TEXT NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL
);
