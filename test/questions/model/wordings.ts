/**
 * Every question of the bank as it was checked against its source: the SHA-256 of its elements' canonical JSON, and
 * where it was checked. A question that is worded otherwise is another question: it gets another id, not another line.
 */
export const wordings: Readonly<Record<string, readonly [digest: string, source: string]>> = {
  belong: [
    'd2ff9bcded0ac638413411d198eb3f8cbd084aeb65f41f2420fcb191bc130dab',
    'https://www.gov.uk/government/statistics/community-life-survey-202425-annual-publication/community-life-survey-202425-neighbourhood-and-community',
  ],
  'lonely-direct': [
    '5576e3987cb3c6a35b1b8a6b1ec4738b87b7006c17c8d12d742853da86ba2abc',
    'https://gss.civilservice.gov.uk/policy-store/loneliness-indicators/',
  ],
  'ucla-3': [
    '793dc4ee1e0e84b99ceb5c6dfd260106e6f0941a132c8f3caba12bf8af4a7a06',
    'https://gss.civilservice.gov.uk/policy-store/loneliness-indicators/',
  ],
  loneliness: [
    '6ed9a60245bafb5a527851bc3ccc600fd162386645a53fcaac767416bfde1e53',
    'https://gss.civilservice.gov.uk/policy-store/loneliness-indicators/',
  ],
  ons4: [
    'e5629263d574779bc481f9c05b70d90397d2ed6cde7b29f74eb2f8f05b2e9436',
    'https://analysisfunction.civilservice.gov.uk/policy-store/personal-well-being/',
  ],
  'place-14': [
    '8da1f9ae0efd0998f4355ea3af77d3c479742c7b06ec69053c4373b1225bd263',
    'https://buckinghamshire.gov.uk/health-wellbeing-and-sports/joint-strategic-needs-assessment/director-of-public-health-annual-reports/dphar-healthy-places/appendix-community-appraisal-tool',
  ],
  'age-band': [
    'af87b262b7ae569e8b931ff4f541f27139fc9f75587f2b93a03480475d34f9a3',
    'https://blcci.org/community-life-survey-questionnaire-5159',
  ],
  'date-of-birth': [
    '5818ad9f9ebc202e4f060a8159a8d2454d6cbb11f95e0f465b55809ceec9006b',
    'https://design-system.service.gov.uk/patterns/equality-information/',
  ],
  sex: [
    '01ec1309d329496e2895ccbead4e8127f169a8a00fc1e1c6bc52cb148f94e9ac',
    'https://design-system.service.gov.uk/patterns/equality-information/',
  ],
  'sex-wales': [
    '78d183a6cd43c57f28f4537fa0430c717f94ccf982418d3080aa606ef2e57eaf',
    'https://github.com/ONSdigital/census31-eq-questionnaire-schemas/blob/0d80b3932be4972bb53fd43ed8237ce9734d50f2/translations/cy/census_individual_gb_wls.po',
  ],
  'sex-scotland': [
    '01ec1309d329496e2895ccbead4e8127f169a8a00fc1e1c6bc52cb148f94e9ac',
    'https://www.gov.scot/publications/data-collection-publication-guidance-sex-gender-identity-trans-status/pages/7/',
  ],
  'gender-identity': [
    '5af09e245df0bbdd08af09fe7fe229c1f2ce91a8c0906d7f8f8e0a394de08387',
    'https://design-system.service.gov.uk/patterns/equality-information/',
  ],
  'gender-identity-wales': [
    'f3a45d502c67c304280f6451c3a389071c78541d5a05dc4f036f038d106d4f1c',
    'https://github.com/ONSdigital/census31-eq-questionnaire-schemas/blob/0d80b3932be4972bb53fd43ed8237ce9734d50f2/translations/cy/census_individual_gb_wls.po',
  ],
  'trans-status-scotland': [
    'abd2ab1b036b72edba87acce2b246873d1f4d4c5b69512e4b0a4ade148bb4634',
    'https://www.scotlandscensus.gov.uk/metadata/trans-status-or-history-7-groups/',
  ],
  'sexual-orientation': [
    'a982f76303eb915083464a52aad49278c359dd83f7536f09db61e0bf66db9f69',
    'https://design-system.service.gov.uk/patterns/equality-information/',
  ],
  'sexual-orientation-wales': [
    '616c10fcb92aac69dbd5e31e5c8ed28f1f7087c7d8d273f40c19474d2d242241',
    'https://github.com/ONSdigital/census31-eq-questionnaire-schemas/blob/0d80b3932be4972bb53fd43ed8237ce9734d50f2/translations/cy/census_individual_gb_wls.po',
  ],
  'sexual-orientation-scotland': [
    '7c485d02f8b8cf17654d14c6b917139f7eb840b361a4cedc5984d7afa400c7e9',
    'https://www.gov.scot/publications/data-collection-publication-guidance-sexual-orientation/pages/3/',
  ],
  disability: [
    'b2c5657a1afabadb7b3943c8b6abaabe09e5c082d8600a832e79943904451cc1',
    'https://design-system.service.gov.uk/patterns/equality-information/',
  ],
  'disability-wales': [
    '3aed64d939aa6b1bab777cace6d3abec551f6d639d4361c2d59cdab8344f7a40',
    'https://github.com/ONSdigital/census31-eq-questionnaire-schemas/blob/0d80b3932be4972bb53fd43ed8237ce9734d50f2/translations/cy/census_individual_gb_wls.po',
  ],
  'long-term-condition-scotland': [
    '3986ff17a604817b20c19cdec8df8c4ddd66959236a42f542432e41f260e8587',
    'https://www.gov.scot/publications/data-collection-publication-guidance-disability/pages/3/',
  ],
  'ethnic-group': [
    'cd7e14f68b1be871704b4dd887248809b0effae8215856302a733ec0c7300fc2',
    'https://design-system.service.gov.uk/patterns/equality-information/',
  ],
  'ethnic-group-wales': [
    '8364c75054d122bd99b8a2d5995c6c7e6c3b9c1c04367b17714d3456155182fe',
    'https://github.com/ONSdigital/census31-eq-questionnaire-schemas/blob/0d80b3932be4972bb53fd43ed8237ce9734d50f2/translations/cy/census_individual_gb_wls.po',
  ],
  religion: [
    'e9c5fc300d6d189136179606b1345d7f79a80297254c398ef097cd4f1acf7801',
    'https://design-system.service.gov.uk/patterns/equality-information/',
  ],
  'religion-wales': [
    '4a9df26d774818818e4b276dbf45a3fc41788df31074ea4b6f74b5df7ac87ae0',
    'https://github.com/ONSdigital/census31-eq-questionnaire-schemas/blob/0d80b3932be4972bb53fd43ed8237ce9734d50f2/translations/cy/census_individual_gb_wls.po',
  ],
  'religion-scotland': [
    'dd2d5ae66375d0035074a3daf264939b41fe24fadcb7aad767b9855f7c2b261b',
    'https://www.gov.scot/publications/data-collection-publication-guidance-religion-belief/pages/3/',
  ],
  carer: [
    '90c38b58ca96470a56c6b691edb4ad61d59bde420adfe2ca73de564e291a2089',
    'https://www.ons.gov.uk/census/census2021dictionary/variablesbytopic/healthdisabilityandunpaidcarevariablescensus2021/provisionofunpaidcare',
  ],
  'carer-scotland': [
    'fed0a694be323dd08195b03c4a85f2084dd992b2b76edc91bed4268f88e45795',
    'https://www.scotlandscensus.gov.uk/metadata/provision-of-unpaid-care/',
  ],
  'marital-status': [
    'e9129272596cd815ac9adff8995fc03c3daf54040a37347ad3fc24ab98df0c47',
    'https://design-system.service.gov.uk/patterns/equality-information/',
  ],
  'influence-local': [
    'fbbaabb3ece99b61d26d5a3989ee1ce7f93c20ca068be9885c496420f0456a3d',
    'https://www.ethnicity-facts-figures.service.gov.uk/culture-and-community/civic-participation/influencing-local-decisions/4.0',
  ],
  'neighbourhood-control': [
    'a480b36748f0ce5fa24eb1c092ebea458bed88185c05bb0f9142d751fd894885',
    'https://locality.org.uk/our-work/policy/localism-commission',
  ],
  'influence-important': [
    '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
    'https://www.gov.uk/government/collections/community-life-survey--2',
  ],
  'more-involved': [
    '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
    'https://www.gov.uk/government/collections/community-life-survey--2',
  ],
  'trust-neighbours': [
    '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
    'https://www.gov.uk/government/collections/community-life-survey--2',
  ],
  'chat-neighbours': [
    '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
    'https://www.gov.uk/government/collections/community-life-survey--2',
  ],
  'pull-together': [
    '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
    'https://www.gov.uk/government/collections/community-life-survey--2',
  ],
  'ethnic-group-scotland': [
    '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
    'https://www.gov.uk/government/consultations/equality-race-and-disability-bill-mandatory-ethnicity-and-disability-pay-gap-reporting/annex-c-government-statistical-service-harmonised-categories-for-ethnicity',
  ],
};
