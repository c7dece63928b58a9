-- Counts a client's request of a day, unless its requests or its tokens are spent, or more clients came than counted.
-- KEYS[1]  a hash from clients to "requests tokens"
-- ARGV     client, most requests, most tokens, most clients, milliseconds to keep the day
-- Returns  1 or 0
local kind = redis.call('TYPE', KEYS[1]).ok
if kind ~= 'hash' and kind ~= 'none' then redis.call('DEL', KEYS[1]) end

local held = redis.call('HGET', KEYS[1], ARGV[1])
if not held and redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[4]) then return 0 end
local requests, tokens = string.match(held or '', '^(%d+) (%d+)$')
requests, tokens = tonumber(requests or 0), tonumber(tokens or 0)
if requests >= tonumber(ARGV[2]) or tokens >= tonumber(ARGV[3]) then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f %.0f', requests + 1, tokens))
redis.call('PEXPIRE', KEYS[1], ARGV[5])
return 1
