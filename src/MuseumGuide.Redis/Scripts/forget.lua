-- Deletes what is remembered of a photo, and tells every instance.
-- KEYS[1]  the entry
-- ARGV     channel, analysis id
-- Returns  how many instances were told
redis.call('DEL', KEYS[1])
return redis.call('PUBLISH', ARGV[1], ARGV[2])
