CREATE INDEX artworks_stop_number ON artworks (stop_number COLLATE NOCASE);
CREATE INDEX artworks_accession_number ON artworks (accession_number COLLATE NOCASE);

-- What can be searched of a work. Of the columns without a field of their own only the values: a header is no word
-- of the work.
CREATE VIEW artwork_texts AS
SELECT key, title, artist, year, accession_number, period, medium, credit_line, description, alt_text, room,
       stop_number, (SELECT group_concat(value, ' ') FROM json_each(other_fields)) AS other_values
FROM artworks;

-- The words alone, for the texts stay in artworks. FTS5 cannot take its content from the view, which asks a virtual
-- table in its turn.
CREATE VIRTUAL TABLE artwork_search USING fts5 (
  title, artist, year, accession_number, period, medium, credit_line, description, alt_text, room, stop_number,
  other_values,
  content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER artworks_inserted AFTER INSERT ON artworks BEGIN
  INSERT INTO artwork_search (
    rowid, title, artist, year, accession_number, period, medium, credit_line, description, alt_text, room,
    stop_number, other_values)
  SELECT * FROM artwork_texts WHERE key = new.key;
END;

CREATE TRIGGER artworks_updated AFTER UPDATE ON artworks BEGIN
  DELETE FROM artwork_search WHERE rowid = old.key;
  INSERT INTO artwork_search (
    rowid, title, artist, year, accession_number, period, medium, credit_line, description, alt_text, room,
    stop_number, other_values)
  SELECT * FROM artwork_texts WHERE key = new.key;
END;

CREATE TRIGGER artworks_deleted AFTER DELETE ON artworks BEGIN
  DELETE FROM artwork_search WHERE rowid = old.key;
END;

INSERT INTO artwork_search (
  rowid, title, artist, year, accession_number, period, medium, credit_line, description, alt_text, room,
  stop_number, other_values)
SELECT * FROM artwork_texts;
