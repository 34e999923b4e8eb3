import type { DefinitionIssue } from './definition.js';
import { isRecord } from './records.js';

/** As deep as `readSurvey` reads. */
const DEEPEST = 20;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** About how things look, which is ours to say, or about nothing that a resident meets. Old names included. */
export const LOOKS: ReadonlySet<string> = new Set(
  words(`
  $schema theme themeVariables cssClasses css
  width minWidth maxWidth widthMode fitToContainer indent innerIndent size inputSize itemSize minHeight maxHeight
  startWithNewLine showNumber hideNumber showQuestionNumbers questionStartIndex questionTitlePattern requiredMark requiredText
  titleLocation descriptionLocation errorLocation questionTitleLocation questionTitleWidth questionDescriptionLocation
  questionErrorLocation showTitle showPageTitles showPageNumbers showBrandInfo headerView
  logo logoPosition logoWidth logoHeight logoFit
  backgroundImage backgroundImageFit backgroundImageAttachment backgroundOpacity
  progressBarType progressBarLocation progressBarShowPageTitles progressBarShowNavigationText progressBarInheritWidthFrom
  showRangeInProgress showPageProgress navigationTitle navigationDescription
  state colCount cols columnMinWidth itemLayout separateSpecialChoices renderAs displayMode swapOrder
  rateType rateDisplayMode rateColorMode scaleColorMode autoGrow allowResize autoGrowComment allowResizeComment
  acceptCarriageReturn searchEnabled searchMode textWrapEnabled closeOnSelect allowClear showOptionsCaption showClearButton
  checkErrorsMode textUpdateMode autoFocusFirstQuestion focusFirstQuestionAutomatic autoFocusFirstError focusOnFirstError
  score passport
  imageFit imageHeight imageWidth minImageWidth minImageHeight maxImageWidth maxImageHeight showLabel
  rowTitleWidth columnColCount alternateRows verticalAlign hideSelectedItems itemTitleWidth itemErrorLocation
  inputTextAlignment longTap selectToRankSwapAreas selectToRankAreasLayout
  showPreview allowImagesPreview imageWidth imageHeight filePlaceholder fileOrPhotoPlaceholder photoPlaceholder storeDataAsText
  waitForUpload needConfirmRemoveFile signatureWidth signatureHeight signatureAutoScaleEnabled penColor penMinWidth penMaxWidth
  backgroundColor dataFormat showPlaceholder
  tooltipVisibility tooltipFormat showLabels segmentCount allowSwap allowDragRange
  templateTitleLocation templateQuestionTitleLocation templateDescription templateErrorLocation
  panelsState newPanelPosition tabTitlePlaceholder showRangeInProgress panelRemoveButtonLocation removePanelButtonLocation
  panelPrevText panelNextText prevPanelText nextPanelText tabAlign transposeData columnLayout columnsLocation addRowLocation addRowButtonLocation
  horizontalScroll showHeader totalText cellErrorLocation detailErrorLocation
  confirmDelete confirmDeleteText templateTabTitle templateQuestionTitleWidth labelCount height
  colSpan gridLayoutColumns gridLayoutEnabled allowAdaptiveActions navigationButtonsLocation progressBarShowPageNumbers
  rateDescriptionLocation displayRateDescriptionsAsExtremeItems commentAreaRows sjsVersion
`),
);

/** Does something in SurveyJS only while false: otherwise it is as it would be anyway. */
const MATTERS_IF_FALSE = new Set(
  words(`
  showNavigationButtons navigationButtonsVisibility showPrevButton storeOthersAsComment
`),
);

const ELEMENT = 'type name title description visible visibleIf enableIf readOnly easyRead';
const CONTAINER = `${ELEMENT} isRequired requiredIf requiredErrorText elements questions`;
const COMMENT = 'showCommentArea hasComment commentText commentPlaceholder commentPlaceHolder';
const QUESTION = `${ELEMENT} state isRequired requiredIf requiredErrorText defaultValue defaultValueExpression setValueIf
  setValueExpression resetValueIf valueName useDisplayValuesInDynamicTexts useDisplayValuesInTitle validators clearIfInvisible why usedFor knownAlready aboutYou sensitive`;
const SUPPLY = `choicesByUrl choicesFromQuestion choicesFromQuestionMode choiceValuesFromQuestion choiceTextsFromQuestion`;
const CHOICES = `${QUESTION} ${COMMENT} ${SUPPLY} choices choicesVisibleIf choicesEnableIf choicesOrder showOtherItem hasOther otherText
  otherPlaceholder otherPlaceHolder otherErrorText showNoneItem hasNone noneText showRefuseItem refuseText
  showDontKnowItem dontKnowText`;
/** `choices` are those of the columns that have none of their own. */
const TABLE = `${QUESTION} ${COMMENT} columns choices cellType keyDuplicationError defaultRowValue detailElements detailPanelMode`;
/** What a column has besides what its cells have as questions. */
const COLUMN = words(
  `cellType isUnique totalType totalExpression totalFormat totalDisplayStyle totalCurrency`,
);
const PLACEHOLDER = 'placeholder placeHolder';

/** What `readSurvey` reads of each kind of object, old names included. The README's table is made of it. */
export const READ: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    survey: `title description locale readOnly mode pages elements questions calculatedValues triggers completedHtml
      completedHtmlOnCondition pageNextText pagePrevText completeText clearInvisibleValues showPreviewBeforeComplete
      showProgressBar questionsOnPageMode isSinglePage firstPageIsStarted firstPageIsStartPage startSurveyText navigateToUrl navigateToUrlOnCondition
      showCompletePage showCompletedPage minutes whatHappensNext hearBy power knownAlready
      contact easyRead readAloud returnAddress returnBy groupResponses maxCommentLength maxOthersLength`,
    page: `${CONTAINER} afterCheck`,
    panel: `${CONTAINER} state why usedFor`,
    html: `${ELEMENT} html`,
    text: `${QUESTION} ${PLACEHOLDER} inputType min max minValueExpression maxValueExpression minErrorText maxErrorText
      step maxLength autocomplete autoComplete dataList`,
    comment: `${QUESTION} ${PLACEHOLDER} rows maxLength`,
    radiogroup: CHOICES,
    dropdown: `${CHOICES} ${PLACEHOLDER} optionsCaption choicesMin choicesMax choicesStep`,
    checkbox: `${CHOICES} minSelectedChoices maxSelectedChoices showSelectAllItem hasSelectAll selectAllText`,
    rating: `${QUESTION} ${COMMENT} rateMin rateMax rateStep rateCount rateValues autoGenerate minRateDescription maxRateDescription
      mininumRateDescription maximumRateDescription`,
    expression: `${QUESTION} expression displayStyle currency format precision maximumFractionDigits
      minimumFractionDigits useGrouping`,
    image: `${ELEMENT} imageLink altText text contentMode`,
    imagepicker: `${CHOICES} multiSelect minSelectedChoices maxSelectedChoices`,
    file: `${QUESTION} ${COMMENT} allowMultiple maxFiles acceptedTypes maxSize sourceType`,
    signaturepad: QUESTION,
    paneldynamic: `${QUESTION} ${COMMENT} templateElements questions templateTitle panelCount minPanelCount maxPanelCount addPanelText
      panelAddText removePanelText panelRemoveText keyName keyDuplicationError allowAddPanel allowRemovePanel
      defaultPanelValue defaultValueFromLastPanel copyDefaultValueFromLastEntry`,
    matrixdynamic: `${TABLE} rowCount minRowCount maxRowCount addRowText removeRowText keyName allowAddRows allowRemoveRows detailPanelShowOnAdding
      defaultValueFromLastRow copyDefaultValueFromLastEntry`,
    matrixdropdown: `${TABLE} rows rowsVisibleIf`,
    matrix: `${QUESTION} ${COMMENT} columns rows cells cellType eachRowRequired isAllRowRequired eachRowUnique rowOrder rowsOrder
      rowsVisibleIf columnsVisibleIf`,
    multipletext: `${QUESTION} items`,
    item: `easyRead name title inputType isRequired requiredErrorText validators maxLength min max minValueExpression
      maxValueExpression minErrorText maxErrorText step ${PLACEHOLDER} autocomplete autoComplete dataList`,
    ranking: `${QUESTION} ${COMMENT} ${SUPPLY} choices choicesVisibleIf choicesEnableIf choicesOrder selectToRankEnabled minSelectedChoices
      maxSelectedChoices`,
    slider: `${QUESTION} sliderType customLabels labelFormat minRangeLength maxRangeLength min max step minValueExpression maxValueExpression minErrorText maxErrorText`,
    tagbox: `${CHOICES} ${PLACEHOLDER} minSelectedChoices maxSelectedChoices showSelectAllItem hasSelectAll selectAllText`,
    boolean: `${QUESTION} ${COMMENT} labelTrue labelFalse valueTrue valueFalse`,
    choice: 'value text visibleIf enableIf isExclusive easyRead',
    picture: 'value text visibleIf enableIf isExclusive imageLink easyRead',
    validator: `type text notificationType expression regex caseInsensitive minValue maxValue minCount maxCount
      minLength maxLength allowDigits`,
    trigger: `type expression operator value name setToName setValue fromName copyDisplayValue runExpression gotoName
      pages questions`,
    calculatedValue: 'name expression includeIntoResult',
    completedText: 'expression html',
    onward: 'expression url',
  }).map(([kind, names]) => [kind, new Set(words(names))]),
);

/** Lists in an object, and the kind of what is in them; the elements of a page have their own kinds. */
const LISTS: Readonly<Record<string, string>> = {
  pages: 'page',
  elements: '',
  questions: '',
  templateElements: '',
  detailElements: '',
  choices: 'choice',
  customLabels: 'choice',
  rateValues: 'choice',
  rows: 'choice',
  columns: 'choice',
  items: 'item',
  validators: 'validator',
  calculatedValues: 'calculatedValue',
  triggers: 'trigger',
  completedHtmlOnCondition: 'completedText',
  navigateToUrlOnCondition: 'onward',
};

/** Which type of question the cells of a column are. */
function cellType(column: unknown, table: Readonly<Record<string, unknown>>): unknown {
  const given = [isRecord(column) ? column['cellType'] : undefined, table['cellType']];
  return given.find((type) => typeof type === 'string' && type !== 'default') ?? 'dropdown';
}

/** False, nothing and "default" ask for nothing, save where false does. */
const asksForNothing = (name: string, value: unknown): boolean =>
  value === null ||
  value === '' ||
  value === 'default' ||
  (Array.isArray(value) && !value.length) ||
  // What a box is called that there is none of.
  /^comment(Text|Place[hH]older)$/.test(name) ||
  (value === false && !MATTERS_IF_FALSE.has(name)) ||
  (value === true && MATTERS_IF_FALSE.has(name));

/**
 * Finds the properties in a definition that `readSurvey` does not read, other
 * than those that say how things look. Apart from it, because a page can ask
 * for this once the survey is shown. Never throws.
 *
 * @returns One issue a property, each an `unsupportedProperty`, in the order of the definition.
 */
export function auditSurvey(json: unknown): readonly DefinitionIssue[] {
  const issues: DefinitionIssue[] = [];
  const visit = (object: unknown, kind: string, path: string, depth: number, isInColumns = false): void => {
    const read = Object.hasOwn(READ, kind) ? READ[kind] : undefined;
    // What is no object has no properties, and an element that is not supported was reported as a whole.
    if (!isRecord(object) || !read || depth > DEEPEST) return;
    const at = (name: string): string => (path ? `${path}.${name}` : name);
    for (const [name, value] of Object.entries(object)) {
      if (isInColumns && COLUMN.includes(name)) continue;
      if (!read.has(name)) {
        if (!LOOKS.has(name) && !asksForNothing(name, value))
          issues.push({ path: at(name), code: 'unsupportedProperty', what: name });
      } else if (Array.isArray(value) && Object.hasOwn(LISTS, name)) {
        value.forEach((item: unknown, index) => {
          const listed = kind === 'imagepicker' && name === 'choices' ? 'picture' : LISTS[name];
          const isColumn = name === 'columns' && kind !== 'matrix';
          const type = isColumn ? cellType(item, object) : listed || (isRecord(item) ? item['type'] : '');
          // A page's or panel's elements may be panels; nothing else may be taken for one of the other kinds.
          visit(item, typeof type === 'string' ? type : '', `${at(name)}[${index}]`, depth + 1, isColumn);
        });
      }
    }
  };
  visit(json, 'survey', '', 0);
  return issues;
}
