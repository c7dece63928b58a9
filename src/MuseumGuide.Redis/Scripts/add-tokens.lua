-- Adds tokens to what a client, whose request was counted, has spent.
-- KEYS[1]  as in spend.lua
-- ARGV     client, tokens
-- Returns  1 or 0
if redis.call('TYPE', KEYS[1]).ok ~= 'hash' then return 0 end
local requests, tokens = string.match(redis.call('HGET', KEYS[1], ARGV[1]) or '', '^(%d+) (%d+)$')
if not requests then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f %.0f', requests, tokens + ARGV[2]))
return 1
