import PingOneCore

let p1 = try PingOne(region: "EU", environmentID: "abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6", accessToken: "secret")
let request = try p1.request("users.list", ["limit": 25])
precondition(request.url.hasSuffix("/users?limit=25"))
print(try request.redacted().curl())
