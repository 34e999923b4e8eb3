/** What SurveyJS has and we leave out, with the reason: it is reported where a definition asks for it. The README says the same. */

export interface LeftOut {
  /** What it is about, for authors. */
  readonly what: string;
  readonly because: string;
  /** Names of properties, as survey-core has them. */
  readonly properties: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const LEFT_OUT: readonly LeftOut[] = [
  {
    what: 'Going on by itself, and sending before Send',
    because: 'nobody is led on, or gives anything away, by choosing an answer',
    properties: words('autoAdvanceEnabled autoAdvanceAllowComplete partialSendEnabled'),
  },
  {
    what: 'Quizzes and timers',
    because: 'answers are no test, and some people need longer',
    properties: words(`correctAnswer timeLimit timeLimitPerPage showTimer timerInfoMode timerLocation`),
  },
  {
    what: 'Cookies, and SurveyJS’s own service',
    because: 'no cookie is set, and answers go to your endpoint only',
    properties: words('cookieName surveyId surveyPostId surveyShowDataSaving'),
  },
  {
    what: 'Pages and buttons of another kind',
    because: 'each page has Back and Continue, and the check of all answers comes before Send',
    properties:
      words(`showNavigationButtons showPrevButton showTOC tocLocation tocItemComponent previewMode previewText
      editText completedBeforeHtml loadingHtml validateVisitedEmptyFields`),
  },
  {
    what: 'Questions in an order by chance',
    because: 'the person on the telephone and the paper form have them in the author’s',
    properties: words('questionOrder randomize randomizeCategory'),
  },
  {
    what: 'Answers that are stored or said in another form',
    because: 'what is sent is what was answered, in the shape that SurveyJS has by default',
    properties: words(`storeOthersAsComment valuePropertyName defaultDisplayValue maskType maskSettings
      maxTextLength`),
  },
  {
    what: 'Choices that residents make up, or that come bit by bit',
    because: '“Other” takes words of one’s own, and a list that can be read whole can be searched',
    properties: words(
      'allowCustomChoices createCustomChoiceText choicesLazyLoadEnabled choicesLazyLoadPageSize',
    ),
  },
  {
    what: 'Cameras and dragging',
    because: 'a phone offers its camera wherever a file is asked for, and nothing has to be dragged',
    properties: words('allowCameraAccess acceptedCategories allowRowReorder matrixDragHandleArea'),
  },
  {
    what: 'Hiding what is empty, and entries of a list on a condition',
    because: 'what is shown depends on conditions that can be read in the definition',
    properties: words('hideColumnsIfEmpty hideIfChoicesEmpty hideIfRowsEmpty templateVisibleIf'),
  },
  {
    what: 'Words of the author’s where we have our own, in every language that the widget speaks',
    because: 'these say what there is to do here, which is not what they say there',
    properties:
      words(`noEntriesText noRowsText stepErrorText placeholderReadOnly selectToRankEmptyRankedAreaText
      selectToRankEmptyUnrankedAreaText singleInputTitleTemplate useTitleAsLabel`),
  },
  {
    what: 'Numbers of entries that follow an answer',
    because: 'residents add entries themselves, so none is lost by a change elsewhere',
    properties: words('bindings'),
  },
  {
    what: 'Components of a renderer',
    because: 'there is none',
    properties: words('cellComponent inputFieldComponent itemComponent'),
  },
];
