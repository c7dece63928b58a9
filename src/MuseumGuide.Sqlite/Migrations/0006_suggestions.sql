CREATE INDEX artworks_title ON artworks (title COLLATE NOCASE);
CREATE INDEX artworks_artist ON artworks (artist COLLATE NOCASE);
CREATE INDEX artworks_room ON artworks (room);

-- Every title and every artist once.
CREATE TABLE suggestions (
  key  INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,  -- 'title' or 'artist'
  text TEXT NOT NULL COLLATE NOCASE,
  UNIQUE (text, kind)
) STRICT;

-- Words as they are typed: a stem, as the search of works has them, is no beginning of a word.
CREATE VIRTUAL TABLE suggestion_search USING fts5 (
  text, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER suggestions_inserted AFTER INSERT ON suggestions BEGIN
  INSERT INTO suggestion_search (rowid, text) VALUES (new.key, new.text);
END;

CREATE TRIGGER suggestions_deleted AFTER DELETE ON suggestions BEGIN
  DELETE FROM suggestion_search WHERE rowid = old.key;
END;

CREATE TRIGGER suggestions_of_inserted AFTER INSERT ON artworks BEGIN
  INSERT INTO suggestions (kind, text)
  SELECT 'title', new.title WHERE new.title IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM suggestions WHERE text = new.title AND kind = 'title');
  INSERT INTO suggestions (kind, text)
  SELECT 'artist', new.artist WHERE new.artist IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM suggestions WHERE text = new.artist AND kind = 'artist');
END;

CREATE TRIGGER suggestions_of_deleted AFTER DELETE ON artworks BEGIN
  DELETE FROM suggestions WHERE text = old.title AND kind = 'title'
    AND NOT EXISTS (SELECT 1 FROM artworks WHERE title = old.title COLLATE NOCASE);
  DELETE FROM suggestions WHERE text = old.artist AND kind = 'artist'
    AND NOT EXISTS (SELECT 1 FROM artworks WHERE artist = old.artist COLLATE NOCASE);
END;

CREATE TRIGGER suggestions_of_updated AFTER UPDATE OF title, artist ON artworks
WHEN old.title IS NOT new.title OR old.artist IS NOT new.artist BEGIN
  DELETE FROM suggestions WHERE text = old.title AND kind = 'title'
    AND NOT EXISTS (SELECT 1 FROM artworks WHERE title = old.title COLLATE NOCASE);
  DELETE FROM suggestions WHERE text = old.artist AND kind = 'artist'
    AND NOT EXISTS (SELECT 1 FROM artworks WHERE artist = old.artist COLLATE NOCASE);
  INSERT INTO suggestions (kind, text)
  SELECT 'title', new.title WHERE new.title IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM suggestions WHERE text = new.title AND kind = 'title');
  INSERT INTO suggestions (kind, text)
  SELECT 'artist', new.artist WHERE new.artist IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM suggestions WHERE text = new.artist AND kind = 'artist');
END;

INSERT INTO suggestions (kind, text)
SELECT 'title', title FROM artworks WHERE title IS NOT NULL GROUP BY title COLLATE NOCASE;

INSERT INTO suggestions (kind, text)
SELECT 'artist', artist FROM artworks WHERE artist IS NOT NULL GROUP BY artist COLLATE NOCASE;
