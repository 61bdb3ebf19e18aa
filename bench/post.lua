-- What wrk posts: the words behind "--", with each "[<id>]" replaced by one that was never sent.
local template, run
local sent = 0

function init(args)
  template, run = args[1], args[2]
  wrk.method = 'POST'
  wrk.headers['content-type'] = 'application/json'
end

function request()
  sent = sent + 1
  -- From an address of its own: the platform limits what comes from one.
  local high, low = math.floor(sent / 256) % 256, sent % 256
  wrk.headers['x-forwarded-for'] = '10.' .. math.floor(sent / 65536) .. '.' .. high .. '.' .. low
  return wrk.format(nil, nil, nil, (template:gsub('%[<id>%]', run .. '-' .. sent)))
end
