-- oldest reader: 1
CREATE TABLE artworks (
  key              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id               text COLLATE "C" NOT NULL UNIQUE,
  title            text,
  artist           text,
  year             text,
  accession_number text,
  period           text,
  medium           text,
  dimensions       text,
  credit_line      text,
  description      text,
  alt_text         text,
  room             text,
  stop_number      text,
  rights           text,
  lang             text,
  other_fields     json NOT NULL  -- header, value
);

CREATE TABLE reference_images (
  artwork_key  bigint PRIMARY KEY REFERENCES artworks (key) ON DELETE CASCADE,
  content_hash text NOT NULL,
  width        integer NOT NULL,
  height       integer NOT NULL
);

-- Which versions of the describing code have an index here, each in a schema of its own, and the number of the last
-- migration of each. Several serve side by side while one version of the program replaces another.
CREATE TABLE index_editions (
  edition text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL
);

-- The number of the last finished import, and of the last one that took the right to write.
CREATE TABLE state (
  only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  generation bigint NOT NULL,
  lease      bigint NOT NULL
);

INSERT INTO state (generation, lease) VALUES (0, 0);
