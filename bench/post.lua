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
  return wrk.format(nil, nil, nil, (template:gsub('%[<id>%]', run .. '-' .. sent)))
end
