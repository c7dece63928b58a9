-- oldest reader: 1
-- Texts without regard to case and cut to what an index can hold: what "in any case" is compared by.
ALTER TABLE artworks
  ADD COLUMN title_key     text COLLATE "C",
  ADD COLUMN artist_key    text COLLATE "C",
  ADD COLUMN period_key    text COLLATE "C",
  ADD COLUMN room_key      text COLLATE "C",
  ADD COLUMN stop_key      text COLLATE "C",
  ADD COLUMN accession_key text COLLATE "C";

CREATE INDEX artworks_title ON artworks (title_key);
CREATE INDEX artworks_artist ON artworks (artist_key);
CREATE INDEX artworks_period ON artworks (period_key);
CREATE INDEX artworks_room ON artworks (room_key);
CREATE INDEX artworks_stop_number ON artworks (stop_key);
CREATE INDEX artworks_accession_number ON artworks (accession_key);

-- English forms of a word are one word, and none is left out: "The Who" is a title.
CREATE TEXT SEARCH DICTIONARY guide_stem (TEMPLATE = pg_catalog.snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION guide_words (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION guide_words ALTER MAPPING REPLACE pg_catalog.simple WITH guide_stem;

CREATE TABLE artwork_words (
  artwork_key bigint PRIMARY KEY REFERENCES artworks (key) ON DELETE CASCADE,
  names       tsvector NOT NULL,  -- title and artist alone
  words       tsvector NOT NULL
);

CREATE INDEX artwork_words_names ON artwork_words USING gin (names);
CREATE INDEX artwork_words_words ON artwork_words USING gin (words);

-- Every title and every artist once.
CREATE TABLE suggestions (
  key      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind     text NOT NULL CHECK (kind IN ('title', 'artist')),
  text_key text COLLATE "C" NOT NULL,
  text     text NOT NULL,
  UNIQUE (text_key, kind)
);

-- The text from each of its words on, folded, so that what is typed is a beginning of one of them.
CREATE TABLE suggestion_starts (
  suggestion_key bigint NOT NULL REFERENCES suggestions (key) ON DELETE CASCADE,
  start_text     text COLLATE "C" NOT NULL,
  is_first       boolean NOT NULL,
  PRIMARY KEY (suggestion_key, start_text)
);

CREATE INDEX suggestion_starts_first ON suggestion_starts (start_text) WHERE is_first;
CREATE INDEX suggestion_starts_any ON suggestion_starts (start_text);
