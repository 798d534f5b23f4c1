-- wrk: each connection's request is the next save of the next attempt; every
-- save has its own number, so each one is a new durable state.
local list, at, seq, thread_count = {}, 0, 0, 0
function setup(thread)
	thread:set("id", thread_count)
	thread_count = thread_count + 1
end
function init(args)
	for line in io.lines(args[1]) do
		local host, token, visit = line:match("^(%S+) (%S+) (%S+)$")
		list[#list + 1] = { host = host, token = token, visit = visit }
	end
	seq = id * 100000000 + tonumber(args[2]) * 10000000	-- a later run goes on behind the one before
end
local pad = string.rep("x", 4096)
function request()
	at = at % #list + 1
	seq = seq + 1
	local a = list[at]
	local body = '{"visit":"' .. a.visit .. '","seq":' .. seq .. ',"entry":0,"seconds":60,"kind":"scorm12","final":false,"touched":true,"data":{"runtimeData":{"cmi":{"suspend_data":"' .. pad .. '","core":{"lesson_location":"p' .. seq .. '","lesson_status":"incomplete","score":{"raw":"85","min":"0","max":"100"}}}}}}'
	return wrk.format("POST", "/commit/" .. a.token, { ["Host"] = a.host, ["Content-Type"] = "application/json", ["Origin"] = "http://" .. a.host }, body)
end
