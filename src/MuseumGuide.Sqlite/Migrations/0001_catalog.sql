CREATE TABLE artworks (
  key              INTEGER PRIMARY KEY,
  id               TEXT NOT NULL UNIQUE,
  row_fingerprint  TEXT NOT NULL,
  title            TEXT,
  artist           TEXT,
  year             TEXT,
  accession_number TEXT,
  period           TEXT,
  medium           TEXT,
  dimensions       TEXT,
  credit_line      TEXT,
  description      TEXT,
  alt_text         TEXT,
  room             TEXT,
  stop_number      TEXT,
  rights           TEXT,
  lang             TEXT,
  other_fields     TEXT NOT NULL  -- JSON object: header, value
) STRICT;

CREATE TABLE reference_images (
  artwork_key  INTEGER PRIMARY KEY REFERENCES artworks (key) ON DELETE CASCADE,
  content_hash TEXT NOT NULL,
  width        INTEGER NOT NULL,
  height       INTEGER NOT NULL
) STRICT;

-- What the index in memory is built from; read whole at every load.
CREATE TABLE reference_data (
  artwork_key INTEGER PRIMARY KEY REFERENCES artworks (key) ON DELETE CASCADE,
  hashes      BLOB NOT NULL,
  embedding   BLOB NOT NULL,
  postings    BLOB
) STRICT;

-- Ten times the size of the above and read only for a shortlist, so apart from it.
CREATE TABLE reference_features (
  artwork_key INTEGER PRIMARY KEY REFERENCES artworks (key) ON DELETE CASCADE,
  features    BLOB NOT NULL
) STRICT;

CREATE TABLE twins (
  first_key  INTEGER NOT NULL REFERENCES artworks (key) ON DELETE CASCADE,
  second_key INTEGER NOT NULL REFERENCES artworks (key) ON DELETE CASCADE,
  inliers    INTEGER NOT NULL,
  PRIMARY KEY (first_key, second_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX twins_second ON twins (second_key);

CREATE TABLE codebook (
  only  INTEGER PRIMARY KEY CHECK (only = 1),
  bytes BLOB NOT NULL
) STRICT;

-- Works saved or removed since the last publication, whether or not the import that did it lived to publish.
CREATE TABLE unpublished (
  artwork_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE state (
  only       INTEGER PRIMARY KEY CHECK (only = 1),
  generation INTEGER NOT NULL
) STRICT;

INSERT INTO state (only, generation) VALUES (1, 0);
