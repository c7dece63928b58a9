-- oldest reader: 1
-- What the index in memory is built from; read whole at every load. None of it can be compressed.
CREATE TABLE reference_data (
  artwork_key     bigint PRIMARY KEY REFERENCES artworks (key) ON DELETE CASCADE,
  row_fingerprint text NOT NULL,
  hashes          bytea NOT NULL,
  embedding       bytea NOT NULL,
  postings        bytea
);

ALTER TABLE reference_data ALTER COLUMN postings SET STORAGE EXTERNAL;

-- Ten times the size of the above and read only for a shortlist, so apart from it.
CREATE TABLE reference_features (
  artwork_key bigint PRIMARY KEY REFERENCES artworks (key) ON DELETE CASCADE,
  features    bytea NOT NULL
);

ALTER TABLE reference_features ALTER COLUMN features SET STORAGE EXTERNAL;

CREATE TABLE twins (
  first_key  bigint NOT NULL REFERENCES artworks (key) ON DELETE CASCADE,
  second_key bigint NOT NULL REFERENCES artworks (key) ON DELETE CASCADE,
  inliers    integer NOT NULL,
  PRIMARY KEY (first_key, second_key)
);

CREATE INDEX twins_second ON twins (second_key);

CREATE TABLE codebook (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  bytes    bytea NOT NULL
);

-- Works saved or removed since the last publication, whether or not the import that did it lived to publish.
CREATE TABLE unpublished (
  artwork_id text COLLATE "C" PRIMARY KEY
);

-- The generation that was last published from here; 0 before the first.
CREATE TABLE publication (
  only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  generation bigint NOT NULL
);

INSERT INTO publication (generation) VALUES (0);
