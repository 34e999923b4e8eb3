import { alikeOf, type SearchWords } from '../model/finding/search-words.js';

/** What Welsh-speaking residents type, also with the first letter changed, and the words by which English lists say it. */
const ACTIVITIES = `
canu ganu chanu cor gor singing choir
cerddoriaeth gerddoriaeth music
pysgota bysgota fishing angling
cerdded gerdded walking walk walks
garddio arddio gardd gardening garden allotment
gwnio wnio sewing
gwau wau knitting crochet
crefft grefft crefftau craft crafts making
coginio goginio cooking cook
cinio ginio bwyd fwyd lunch meal food
brecwast frecwast breakfast
coffi goffi paned baned coffee tea cafe
ymarfer-corff ffitrwydd exercise fitness
nofio swimming
rhedeg redeg running run
beicio feicio cycling bike
pel-droed bel-droed football
dawnsio ddawnsio dawns dance dancing
celf gelf peintio beintio art painting drawing
darllen ddarllen llyfr llyfrau lyfrau reading book books
ysgrifennu writing
cyfrifiadur cyfrifiaduron digidol ddigidol computer digital
menywod fenywod merched ferched women
dynion ddynion men
plant blant teulu deulu children family
ieuenctid youth young teens
henoed older seniors
rhieni rieni parents mums
anabl anabledd disability disabled accessible
iechyd-meddwl mental wellbeing
unig unigrwydd lonely loneliness befriending friendship
galar alar profedigaeth brofedigaeth bereavement grief
dementia ddementia
gofalwyr ofalwyr carers carer
ffoaduriaid refugees newcomers
gwirfoddoli wirfoddoli volunteer volunteering
chwaraeon sport sports games
gwyddbwyll wyddbwyll chess
gwaith-coed woodwork shed
trwsio drwsio repair
`;

/** Welsh. */
export const searchWordsCy: SearchWords = { alike: alikeOf(ACTIVITIES) };
