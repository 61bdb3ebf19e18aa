// What abuse is made of, in Vietnamese and English: our own list. Found whatever is strewn between
// the letters; in quotation marks only with its own marks, as without them "địt" would be found in
// "đít", "lồn" in "lớn", "cặc" in "các", "đụ" in "du lịch", "đụ mẹ" in "dù mẹ", "đồ ngu" in "đồ ngủ".
// Words that people also mean well (a walnut is "óc chó") stand low or not at all.

/** Entries, one a line, by how toxic each alone makes a text, from 0 to 1. */
export const toxicWords: { weight: number; entries: string }[] = [
  {
    weight: 0.95,
    entries: `
"địt mẹ"
"địt con mẹ"
dit me may
dit con me
"đụ má"
"đụ mẹ"
"đụ mẹ mày"
"đjt mẹ"
"con đĩ"
"đĩ điếm"
"mặt lồn"
"như lồn"
"cái lồn"
"thằng mặt lồn"
"con cặc"
"đầu buồi"
"ăn cứt"
"đồ chó đẻ"
"chó đẻ"
"giết cả nhà mày"
"tao giết mày"
đcmm
kill yourself
kys
motherfucker
nigger
faggot
cunt`,
  },
  {
    weight: 0.85,
    entries: `
"địt"
"lồn"
"cặc"
"đụ"
"đĩ"
"đồ chó"
"thằng chó"
"con chó này"
"mẹ mày"
"bố mày"
"tổ sư mày"
"khốn nạn"
"đồ khốn"
"mất dạy"
"đồ ngu"
"thằng ngu"
"con ngu"
"ngu như chó"
"ngu như bò"
"đồ súc vật"
"lũ súc vật"
"đồ rác rưởi"
"mọi rợ"
"tàu khựa"
đcm
fuck you
fuck off
fucker
piece of shit
bitch
whore
slut
asshole
wanker
twat`,
  },
  {
    weight: 0.6,
    entries: `
"đéo"
"đm"
"đmm"
"vãi lồn"
"buồi"
"cứt"
"chịch"
"nứng"
"bố láo"
"hãm lồn"
"óc lợn"
"não chó"
"ngu"
"khựa"
"phản động"
"ba que"
vcl
vkl
fuck
fucking
stfu
retard
bastard
moron
idiot
scum`,
  },
  {
    weight: 0.35,
    entries: `
"đếch"
"ngu dốt"
"rác rưởi"
"súc vật"
"câm mồm"
"câm miệng"
"bò đỏ"
"vô liêm sỉ"
clgt
shit
stupid
shut up
crap
loser`,
  },
]
