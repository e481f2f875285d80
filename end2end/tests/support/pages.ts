// Every kind of page, and its states that look different, with what its heading and its tab say.
export interface Listed {
  address: string;
  heading: string;
  tab: RegExp;
}

export const pages: Listed[] = [
  { address: '/', heading: '', tab: /Posture/ },
  { address: '/ranking?index=gci-2024', heading: '', tab: /Ranking.*GCI 2024|GCI 2024.*[Rr]anking/ },
  { address: '/ranking?index=ncsi-2018&group=eap&q=a', heading: '', tab: /NCSI 2018/ },
  { address: '/country/AZE?index=ncsi-2018', heading: 'Azerbaijan', tab: /^Azerbaijan.* – Posture$/ },
  { address: '/country/IDN?index=ncsi-2018', heading: 'Indonesia', tab: /^Indonesia.* – Posture$/ },
  { address: '/country/AZE?index=gci-2024', heading: 'Azerbaijan', tab: /^Azerbaijan.* – Posture$/ },
  { address: '/country/AND?index=ncsi-2018', heading: 'Andorra', tab: /^Andorra.* – Posture$/ },
  { address: '/compare?index=gci-2024&country=AZE~GEO~EST&mine=AZE&view=table', heading: 'Countries compared', tab: /^Compare: GCI 2024 – Posture$/ },
  { address: '/compare?index=gci-2024&country=AZE~GEO~EST&mine=AZE&view=bars', heading: 'Countries compared', tab: /^Compare: GCI 2024 – Posture$/ },
  { address: '/compare?index=gci-2024&country=AZE~GEO~EST&mine=AZE&view=strip', heading: 'Countries compared', tab: /^Compare: GCI 2024 – Posture$/ },
  { address: '/compare?index=gci-2024&country=AZE~GEO~EST&mine=AZE&view=scatter', heading: 'Countries compared', tab: /^Compare: GCI 2024 – Posture$/ },
  { address: '/compare?index=gci-2024&country=AZE~GEO~EST&mine=AZE&view=weights', heading: 'Countries compared', tab: /^Compare: GCI 2024 – Posture$/ },
  { address: '/compare?index=gci-2024&country=AZE~GEO~EST&mine=AZE&view=ranks', heading: 'Countries compared', tab: /^Compare: GCI 2024 – Posture$/ },
  { address: '/compare?index=gci-2024&country=AZE~GEO~EST&mine=AZE&view=changes', heading: 'Countries compared', tab: /^Compare: GCI 2024 – Posture$/ },
  { address: '/compare?index=ncsi-2018&country=AZE~EST&view=table&open=1~1.3', heading: 'Countries compared', tab: /^Compare: NCSI 2018 – Posture$/ },
  { address: '/compare?index=idi-2024', heading: 'Countries compared', tab: /^Compare: IDI 2024 – Posture$/ },
  { address: '/country/AZE/context', heading: 'Azerbaijan: statements from other sources', tab: /^Azerbaijan: statements from other sources – Posture$/ },
  { address: '/country/AZE/context?activity=countermeasures&from=2010&to=2018', heading: 'Azerbaijan: statements from other sources', tab: /^Azerbaijan: statements/ },
  { address: '/country/AZE/context?from=2018&to=2010', heading: 'Azerbaijan: statements from other sources', tab: /^Azerbaijan: statements/ },
  { address: '/country/FRA/context', heading: 'France: statements from other sources', tab: /^France: statements from other sources – Posture$/ },
  { address: '/country/JPN/context', heading: 'Japan: statements from other sources', tab: /^Japan: statements from other sources – Posture$/ },
  { address: '/country/ZZZ/context', heading: 'No such country', tab: /^No such country – Posture$/ },
  { address: '/country/ZZZ', heading: 'No such country', tab: /^No such country – Posture$/ },
  {
    address: '/methodology/ncsi-2018',
    heading: 'National Cyber Security Index, methodology of 2018',
    tab: /^Methodology: NCSI 2018 – Posture$/,
  },
  { address: '/methodology/ncsi-3', heading: 'National Cyber Security Index 3.0', tab: /^Methodology: NCSI 3\.0 – Posture$/ },
  { address: '/methodology/egdi-2024', heading: 'E-Government Development Index 2024', tab: /^Methodology: EGDI 2024 – Posture$/ },
  { address: '/methodology/none', heading: 'No such index', tab: /^No such index – Posture$/ },
  { address: '/strategy/aze-2023-2027?index=ncsi-2018&formula=unweighted&show=mapping', heading: '', tab: /^Strategy: .* – Posture$/ },
  {
    address: '/strategy/aze-2023-2027?index=ncsi-2018&formula=weighted&met=P1~P3',
    heading: 'Strategy of the Republic of Azerbaijan on Information Security and Cybersecurity for 2023–2027',
    tab: /^Strategy: Strategy of the Republic of Azerbaijan.* – Posture$/,
  },
  {
    address: '/strategy/est-2019-2022?index=ncsi-2018&formula=direct',
    heading: 'Cybersecurity Strategy of Estonia',
    tab: /^Strategy: Cybersecurity Strategy of Estonia – Posture$/,
  },
  {
    address: '/strategy/aze-2023-2027?index=gci-2024&formula=unweighted',
    heading: 'Strategy of the Republic of Azerbaijan on Information Security and Cybersecurity for 2023–2027',
    tab: /^Strategy: Strategy of the Republic of Azerbaijan.* – Posture$/,
  },
  { address: '/strategy/aze-2023-2027?index=ncsi-2018&formula=unweighted&show=text', heading: '', tab: /^Strategy: .* – Posture$/ },
  { address: '/strategy/est-2019-2022?index=ncsi-2018&formula=unweighted&show=text', heading: '', tab: /^Strategy: .* – Posture$/ },
  { address: '/strategies?index=ncsi-2018', heading: 'National strategies', tab: /^National strategies – Posture$/ },
  { address: '/strategies?index=ncsi-2018&strategy=aze-2023-2027~est-2019-2022', heading: 'National strategies', tab: /^National strategies – Posture$/ },
  { address: '/strategies?index=gci-2024', heading: 'National strategies', tab: /^National strategies – Posture$/ },
  { address: '/strategy/none-2000', heading: 'No such strategy', tab: /^No such strategy – Posture$/ },
  { address: '/assess', heading: 'Self-assessments', tab: /^Self-assessments – Posture$/ },
  {
    address: '/assess?index=ncsi-2018&country=AZE&from=ncsi-az-2022~2023-08-31',
    heading: 'Self-assessments',
    tab: /^Self-assessments – Posture$/,
  },
  { address: '/assess?index=gci-2024', heading: 'Self-assessments', tab: /^Self-assessments – Posture$/ },
  { address: '/shared', heading: 'Shared self-assessment', tab: /^Shared self-assessment – Posture$/ },
  { address: '/data', heading: 'Data', tab: /^Data – Posture$/ },
  { address: '/bring', heading: 'Bring a country’s page', tab: /^Bring a country’s page – Posture$/ },
  { address: '/about', heading: 'About', tab: /^About – Posture$/ },
  { address: '/no/such/page', heading: 'No such page', tab: /^No such page – Posture$/ },
];
