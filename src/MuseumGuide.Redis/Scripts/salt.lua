-- Gets the day's salt, or puts one there.
-- KEYS[1]  the salt
-- ARGV     a new salt, milliseconds to keep it
-- Returns  the salt that all use
local held = redis.pcall('GET', KEYS[1])
if type(held) == 'string' and #held == #ARGV[1] then return held end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return ARGV[1]
