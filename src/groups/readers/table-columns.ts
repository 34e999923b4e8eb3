/** What people call the columns of their lists, by what we make of them: lower case, without spaces and signs. */
const NAMES = {
  id: 'id ref reference uid uuid importid recordid groupid serviceid uniqueid osmid',
  parent: 'importidreference parentid',
  name: 'name title group groupname service servicename club clubname libraryname activityname eventname projectname charityname sessionname nameofgroup nameofservice nameoforganisation enw',
  organisation:
    'organisation organization organisationname organizationname provider providername runby operator charity localauthority',
  charity: 'charitynumber charityno registeredcharitynumber charitynum',
  summary: 'summary shortdescription strapline tagline',
  description:
    'description desc about aboutus whatwedo whatdoyoudo details longdescription information disgrifiad',
  notes: 'notes comments',
  status: 'status open',
  visible: 'visible approved published',
  visibleFrom: 'visiblefrom',
  visibleTo: 'visibleto',
  paused: 'temporarilyclosed paused',
  ended: 'yearclosed dateclosed closed',
  notice: 'notice alert specialhours notification',
  categories:
    'category categories type types typeofgroup typeofservice typeoflibrary activity activities servicetaxonomies taxonomies theme themes categori',
  tags: 'tags keywords',
  audiences:
    'audience audiences suitablefor for whofor whoisitfor whosfor suitabilities targetgroup targetaudience sendneedssupport',
  ageMin: 'minage minimumage agefrom agemin',
  ageMax: 'maxage maximumage ageto agemax',
  ages: 'age ages agerange agegroup agegroups',
  eligibility: 'eligibility whocancome whocanattend',
  free: 'free isfree freetoattend',
  cost: 'cost costs price prices fee fees charge charges howmuch cost£',
  costLabel: 'costoption',
  costAmount: 'costamount',
  costUnit: 'costtype',
  joining: 'booking bookingrequired howtojoin howtobook referralmethod howtoaccess referral joining',
  dropIn: 'dropin',
  needsReferral: 'needsreferral referralrequired',
  bookUrl: 'bookinglink bookingurl bookurl referralurl',
  online: 'online isonline virtual',
  attendance: 'format delivery attendance attendingtype howdelivered',
  venue: 'venue venuename locationname location place building meetingplace where lleoliad',
  lines:
    'address addressline street streetaddress fulladdress venueaddress postaladdress locationaddress addrhousenumber addrstreet cyfeiriad',
  town: 'town city locality village towncity townorcity locationcity posttown addrcity',
  postcode: 'postcode postalcode zip zipcode locationpostcode venuepostcode addrpostcode codpost',
  lat: 'lat latitude locationlatitude y',
  lng: 'lng lon long longitude locationlongitude x',
  point: 'latlng latlon latlong coordinates geo',
  easting: 'easting eastings',
  northing: 'northing northings',
  uprn: 'uprn uniquepropertyreferencenumber',
  masked: 'maskexactaddress hideaddress',
  placeVisible: 'locationvisible',
  access:
    'accessibility access accessible wheelchair wheelchairaccess disabledaccess locationaccessibilities accessibilities hygyrchedd',
  transport: 'transport publictransport gettingthere directions',
  area: 'area areaname ward wardname covers basedin areacovered district borough region',
  areaUri: 'areacode wardcode',
  wide: 'countywide areawide boroughwide citywide',
  day: 'day days dayofweek weekday meetingday meetingdays scheduledweekday diwrnod',
  start: 'start starttime opensat schedulesopensat opens timestart timefrom begins',
  end: 'end endtime closesat schedulesclosesat closes timeend timeto finish finishes',
  times:
    'time times when openingtimes openinghours meetingtimes hours schedule sessiontimes daysandtimes dayandtime dayandtimes whenwemeet daytime amser',
  frequency: 'frequency freq howoften recurrence',
  date: 'date eventdate',
  from: 'startdate firstdate datefrom',
  until: 'enddate lastdate dateto',
  contact: 'contact contactname contactperson maincontact organiser groupleader cyswllt',
  role: 'contacttitle contactrole',
  contactVisible: 'contactvisible',
  phone:
    'phone telephone tel mobile phonenumber telephonenumber telno phoneno mobilenumber contactphone contactnumber contacttelephone landline ffon',
  email: 'email emailaddress contactemail mail ebost',
  website:
    'website url web link weburl webaddress websiteurl websiteaddress webpage serviceurl homepage gwefan',
  social: 'facebook twitter instagram youtube facebookurl twitterurl instagramurl facebookpage',
  linkUrl: 'linksurl',
  linkLabel: 'linkslabel',
  languages: 'language languages languagesspoken iaith',
  checked:
    'lastchecked checked verified reviewed lastreviewdate lastverified lastreviewed dateverified datechecked assureddate',
  checkedBy: 'checkedby verifiedby',
  updated: 'updated lastupdated modified updatedat lastmodified datemodified dateupdated',
  reportTo: 'assureremail',
  image: 'image photo picture imageurl logo logourl',
  licence: 'licence license',
  /** Of the inside of a system, and nothing to a resident. */
  nothing: 'labels preferredforpost islocaloffer supportdescription createdtime',
} as const;

/** What a column is about. */
export type Column = keyof typeof NAMES;

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries(NAMES).flatMap(([column, names]) =>
    names.split(' ').map((name) => [name, column as Column] as const),
  ),
);

/** What a column is, and of which day of the week, where it is one of seven. */
export interface ColumnRead {
  readonly header: string;
  readonly column?: Column;
  /** Such as `MO`, and whether its cells hold times, or the first or last of them. */
  readonly day?: string;
  readonly part?: 'times' | 'start' | 'end';
}

const OF_A_DAY =
  /^(mo|tu|we|th|fr|sa|su)(?:n|es|dnes|urs|i|tur)?day(?:s)?((?:un)?staffed|opening|open)?(hours|times?|opens?|starts?|closes?|ends?)?$/;

/** Lower case, without accents, spaces and signs. */
const plain = (header: string): string =>
  header
    .slice(0, 100)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9£]+/g, '');

/** What the header of a column says that its cells are; without a column or a day where that is not known. */
export function readColumn(found: unknown): ColumnRead {
  const header = typeof found === 'string' ? found.trim() : '';
  const name = plain(header);
  const [, day, kind = '', part = ''] = OF_A_DAY.exec(name) ?? [];
  if (day) {
    const first = /^(?:opens?|starts?)$/.test(kind + part) && 'start';
    return { header, day: day.toUpperCase(), part: first || (/^(?:close|end)/.test(part) ? 'end' : 'times') };
  }
  // "Address 2", "Phone (2)" and, among headers that are there twice, "email_1".
  const column = COLUMNS.get(name) ?? COLUMNS.get(name.replace(/\d$/, ''));
  return column ? { header, column } : { header };
}
