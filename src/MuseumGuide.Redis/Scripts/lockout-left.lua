-- Tells for how long a client is still locked out.
-- KEYS[1]  as in lockout.lua
-- Returns  milliseconds, 0 where it is not
if redis.call('TYPE', KEYS[1]).ok ~= 'hash' then return 0 end
local clock = redis.call('TIME')
local left = tonumber(redis.call('HGET', KEYS[1], 'until') or 0) - clock[1] * 1000 - clock[2] / 1000
return math.max(0, math.ceil(left))
