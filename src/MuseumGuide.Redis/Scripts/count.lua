-- Counts one request under every quota of a policy, unless one of them is used up.
-- KEYS[1]  a hash; a field is sixteen times the number of a part of a quota's window, plus the quota's place
-- ARGV     for each quota its requests, and the microseconds of one part
-- Returns  1 or 0, then for each quota the requests left, and microseconds until its oldest part counts no more
local parts = 60
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]

local quotas = {}
local longest = 0
for place = 1, #ARGV / 2 do
  local part = tonumber(ARGV[2 * place])
  quotas[place] = { most = tonumber(ARGV[2 * place - 1]), part = part, current = math.floor(now / part), total = 0 }
  longest = math.max(longest, part)
end

local function field_of(place, part) return string.format('%.0f', part * 16 + place) end

local held = redis.pcall('HGETALL', KEYS[1])
if held.err then
  -- Not a hash, so nobody counts here.
  redis.call('DEL', KEYS[1])
  held = {}
end

for i = 1, #held, 2 do
  local field, count = tonumber(held[i]), tonumber(held[i + 1])
  local place = field and field % 16
  local quota = place and quotas[place]
  local part = field and math.floor(field / 16)
  if not quota or not count or count % 1 ~= 0 or part < quota.current - parts then
    redis.call('HDEL', KEYS[1], held[i])
  else
    if part > quota.current then
      -- The clock was set back: what was counted after now is taken as counted now, so that nobody waits for it.
      redis.call('HDEL', KEYS[1], held[i])
      redis.call('HINCRBY', KEYS[1], field_of(place, quota.current), count)
      part = quota.current
    end
    quota.total = quota.total + count
    quota.oldest = math.min(quota.oldest or part, part)
  end
end

local allowed = 1
for _, quota in ipairs(quotas) do
  if quota.total >= quota.most then allowed = 0 end
end

local reply = { allowed }
for place, quota in ipairs(quotas) do
  if allowed == 1 then
    redis.call('HINCRBY', KEYS[1], field_of(place, quota.current), 1)
    quota.total = quota.total + 1
    quota.oldest = quota.oldest or quota.current
  end
  reply[#reply + 1] = math.max(0, quota.most - quota.total)
  reply[#reply + 1] = quota.oldest and (quota.oldest + parts + 1) * quota.part - now or 0
end
if allowed == 1 then redis.call('PEXPIRE', KEYS[1], math.ceil(longest * (parts + 1) / 1000)) end
return reply
