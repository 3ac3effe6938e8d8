"""Places for invented addresses: a large city per country of the closed list, and made-up regions."""

from __future__ import annotations

REGIONS = ("North", "South", "East", "West", "Centre")

MAIN_MARKETS = (
    "FRA",
    "DEU",
    "ITA",
    "ESP",
    "GBR",
    "BEL",
    "NLD",
    "USA",
    "POL",
    "CHE",
    "PRT",
    "GRC",
    "CHN",
    "JPN",
)
"""Where most of the demonstration portfolio is, and where the insurer collects itself."""

_PAIRS = """
ABW Oranjestad|ALB Tirana|AR1 Abu Dhabi|AR2 Ajman|AR3 Dubai|AR4 Fujairah|AR5 Ras Al Khaimah|AR6 Sharjah
AR7 Umm Al Quwain|ARE Abu Dhabi|ARG Buenos Aires|ARM Yerevan|AUS Sydney|AUT Wien|AZE Baku|BEL Bruxelles|BEN Cotonou
BFA Ouagadougou|BGD Dhaka|BGR Sofia|BHR Manama|BIH Sarajevo|BLR Minsk|BOL La Paz|BRA São Paulo|BRN Bandar Seri Begawan
BTN Thimphu|BWA Gaborone|CAN Toronto|CHE Zürich|CHL Santiago|CHN Shanghai|CIV Abidjan|CMR Douala
COL Bogotá|CRI San José|CYP Nicosia|CZE Praha|DEU Berlin|DJI Djibouti|DN1 Nuuk|ES1 Las Palmas|GB2 Hamilton|NZ1 Avarua|PR1 Funchal|PSE Ramallah|US1 San Juan|DNK København
DOM Santo Domingo|DZA Alger|ECU Quito|EGY Cairo|ESP Madrid|EST Tallinn|FIN Helsinki|FRA Paris|GAB Libreville
GBR London|GEO Tbilisi|GHA Accra|GRC Athina|GTM Guatemala|HKG Hong Kong|HND Tegucigalpa|HRV Zagreb
HUN Budapest|IDN Jakarta|IND Mumbai|IRL Dublin|ISL Reykjavík|ISR Tel Aviv|ITA Milano|JAM Kingston
JOR Amman|JPN Tokyo|KAZ Almaty|KEN Nairobi|KGZ Bishkek|KHM Phnom Penh|KOR Seoul|KWT Kuwait City|LAO Vientiane
LBN Beirut|LIE Vaduz|LKA Colombo|LSO Maseru|LTU Vilnius|LUX Luxembourg|LVA Riga|MAC Macao|MAR Casablanca|MCO Monaco
MDA Chișinău|MDG Antananarivo|MEX Ciudad de México|MKD Skopje|MLI Bamako|MLT Valletta|MMR Yangon|MNE Podgorica
MNG Ulaanbaatar|MRT Nouakchott|MUS Port Louis|MYS Kuala Lumpur|NAM Windhoek|NCL Nouméa|NER Niamey|NIC Managua
NLD Amsterdam|NOR Oslo|NPL Kathmandu|NZL Auckland|OMN Muscat|PAK Karachi|PAN Panamá|PER Lima|PHL Manila|POL Warszawa
PRT Lisboa|PRY Asunción|QAT Doha|ROU București|RUS Moskva|SAU Riyadh|SCG Beograd|SEN Dakar|SGP Singapore
SLV San Salvador|SMR San Marino|SVK Bratislava|SVN Ljubljana|SWE Stockholm|SWZ Mbabane|SYR Damascus|TCD N'Djamena
TGO Lomé|THA Bangkok|TJK Dushanbe|TKM Ashgabat|TTO Port of Spain|TUN Tunis|TUR Istanbul|TWN Taipei|UKR Kyiv
URY Montevideo|USA New York|UZB Tashkent|VAT Vatican|VEN Caracas|VNM Ho Chi Minh City|YEM Sanaa|ZAF Johannesburg
ZWE Harare
"""

CITIES = {pair[:3]: pair[4:] for line in _PAIRS.split("\n") for pair in line.split("|") if pair}
"""The city of the invented addresses, by country code."""
