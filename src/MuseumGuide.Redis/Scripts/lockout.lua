-- Counts a client's wrong key, and locks it out at every so manieth for twice as long as before.
-- KEYS[1]  a hash: wrong, lockouts, until (milliseconds since 1970)
-- ARGV     wrong keys of a lockout, milliseconds of the first and of the longest one, milliseconds to keep this
-- Returns  1
local kind = redis.call('TYPE', KEYS[1]).ok
if kind ~= 'hash' and kind ~= 'none' then redis.call('DEL', KEYS[1]) end

if redis.call('HINCRBY', KEYS[1], 'wrong', 1) % ARGV[1] == 0 then
  local clock = redis.call('TIME')
  local doublings = math.min(redis.call('HINCRBY', KEYS[1], 'lockouts', 1) - 1, 10)
  local wait = math.min(ARGV[2] * 2 ^ doublings, ARGV[3])
  redis.call('HSET', KEYS[1], 'until', string.format('%.0f', clock[1] * 1000 + clock[2] / 1000 + wait))
end
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return 1
