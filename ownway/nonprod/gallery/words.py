"""What the specimens say. Everybody in them is invented; no text here is anybody's record."""

LONG = (
    "I used to go to choir every Thursday with Marjorie from number nine, and since the fall I have not been, because "
    "the bus stop is past the steep bit and nobody can say whether the driver will wait. "
) * 3
ARABIC = "أريد أن أذهب إلى المسجد كل يوم جمعة مع ابني."
POLISH = "Chciałabym znów śpiewać w chórze w każdy czwartek."
CHINESE = "我想每个星期四去合唱团唱歌。"
WELSH = "Hoffwn i fynd i’r côr bob dydd Iau, os bydd rhywun yn gallu mynd â fi i’r tŷ."
LONG_WORD = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2
PASTED = "<script>alert('pasted')</script> & <b>bold</b>"
