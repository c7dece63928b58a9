namespace MuseumGuide.Postgres;

/// <summary>Adds a work or replaces it whole, with all that belongs to it; one trip to the server.</summary>
internal static class SaveStatement
{
    public const string Text = $"""
        {UnpublishedWorks.Mark}

        DELETE FROM suggestions s USING artworks old
        WHERE old.id = @Id AND (
          s.kind = 'title' AND s.text_key = old.title_key AND old.title_key IS DISTINCT FROM @TitleKey
            AND NOT EXISTS (SELECT 1 FROM artworks o WHERE o.title_key = s.text_key AND o.id <> @Id)
          OR s.kind = 'artist' AND s.text_key = old.artist_key AND old.artist_key IS DISTINCT FROM @ArtistKey
            AND NOT EXISTS (SELECT 1 FROM artworks o WHERE o.artist_key = s.text_key AND o.id <> @Id));

        INSERT INTO artworks (
          id, title, artist, year, accession_number, period, medium, dimensions, credit_line,
          description, alt_text, room, stop_number, rights, lang, other_fields,
          title_key, artist_key, period_key, room_key, stop_key, accession_key)
        VALUES (
          @Id, @Title, @Artist, @Year, @AccessionNumber, @Period, @Medium, @Dimensions, @CreditLine,
          @Description, @AltText, @Room, @StopNumber, @Rights, @Lang, @OtherFields::json,
          @TitleKey, @ArtistKey, @PeriodKey, @RoomKey, @StopKey, @AccessionKey)
        ON CONFLICT (id) DO UPDATE SET
          title = excluded.title, artist = excluded.artist,
          year = excluded.year, accession_number = excluded.accession_number, period = excluded.period,
          medium = excluded.medium, dimensions = excluded.dimensions, credit_line = excluded.credit_line,
          description = excluded.description, alt_text = excluded.alt_text, room = excluded.room,
          stop_number = excluded.stop_number, rights = excluded.rights, lang = excluded.lang,
          other_fields = excluded.other_fields, title_key = excluded.title_key, artist_key = excluded.artist_key,
          period_key = excluded.period_key, room_key = excluded.room_key, stop_key = excluded.stop_key,
          accession_key = excluded.accession_key;

        INSERT INTO reference_images (artwork_key, content_hash, width, height)
        SELECT key, @ContentHash, @Width, @Height FROM artworks WHERE id = @Id
        ON CONFLICT (artwork_key) DO UPDATE SET
          content_hash = excluded.content_hash, width = excluded.width, height = excluded.height;

        INSERT INTO reference_data (artwork_key, row_fingerprint, hashes, embedding, postings)
        SELECT key, @RowFingerprint, @Hashes, @Embedding, @Postings FROM artworks WHERE id = @Id
        ON CONFLICT (artwork_key) DO UPDATE SET
          row_fingerprint = excluded.row_fingerprint, hashes = excluded.hashes, embedding = excluded.embedding,
          postings = excluded.postings;

        INSERT INTO reference_features (artwork_key, features)
        SELECT key, @Features FROM artworks WHERE id = @Id
        ON CONFLICT (artwork_key) DO UPDATE SET features = excluded.features;

        INSERT INTO artwork_words (artwork_key, names, words)
        SELECT key, to_tsvector('guide_words', @FirstWords), setweight(to_tsvector('guide_words', @FirstWords), 'A')
          || setweight(to_tsvector('guide_words', @SecondWords), 'B')
          || setweight(to_tsvector('guide_words', @ThirdWords), 'C')
          || setweight(to_tsvector('guide_words', @LastWords), 'D')
        FROM artworks WHERE id = @Id
        ON CONFLICT (artwork_key) DO UPDATE SET names = excluded.names, words = excluded.words;

        INSERT INTO suggestions (kind, text_key, text)
        SELECT kind, text_key, text
        FROM (VALUES ('title', @TitleKey, @Title), ('artist', @ArtistKey, @Artist)) AS told (kind, text_key, text)
        WHERE text IS NOT NULL
        ON CONFLICT DO NOTHING;

        INSERT INTO suggestion_starts (suggestion_key, start_text, is_first)
        SELECT s.key, told.start_text, told.place = 1
        FROM suggestions s, unnest(@TitleStarts) WITH ORDINALITY AS told (start_text, place)
        WHERE s.kind = 'title' AND s.text_key = @TitleKey
        ON CONFLICT DO NOTHING;

        INSERT INTO suggestion_starts (suggestion_key, start_text, is_first)
        SELECT s.key, told.start_text, told.place = 1
        FROM suggestions s, unnest(@ArtistStarts) WITH ORDINALITY AS told (start_text, place)
        WHERE s.kind = 'artist' AND s.text_key = @ArtistKey
        ON CONFLICT DO NOTHING;
        """;
}
