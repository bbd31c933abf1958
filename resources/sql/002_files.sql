-- minimum-compatible: 1
-- The books of the file cache; the files lie in its folder under their SHA-256.

CREATE TABLE cache_files (
    sha256 TEXT NOT NULL PRIMARY KEY,
    bytes BIGINT NOT NULL,
    -- 1 made (can be made again), 2 from a pack, 3 of the person.
    kind BIGINT NOT NULL,
    pinned BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL
);
CREATE INDEX cache_files_by_use ON cache_files (last_used_at);

-- Who needs a file, for example "material:br-electronics-01".
CREATE TABLE cache_references (
    sha256 TEXT NOT NULL,
    owner TEXT NOT NULL,
    PRIMARY KEY (sha256, owner)
);
CREATE INDEX cache_references_by_owner ON cache_references (owner);

-- Small versions of pictures, themselves files of the cache.
CREATE TABLE thumbnails (
    source_sha256 TEXT NOT NULL,
    max_side BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    PRIMARY KEY (source_sha256, max_side)
);
