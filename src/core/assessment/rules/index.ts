import { ruleIds } from '../../finding.ts'
import type { Rule } from '../rule.ts'
import { accessibilityUnknown } from './accessibility-unknown.ts'
import { additionalInfoTooLong } from './additional-info-too-long.ts'
import { ageExpired } from './age-expired.ts'
import { ageWarning } from './age-warning.ts'
import { areaExcludesOwn } from './area-excludes-own.ts'
import { areaWiderThanNeeded } from './area-wider-than-needed.ts'
import { brokenLink } from './broken-link.ts'
import { channelNameEqualsServiceName } from './channel-name-equals-service-name.ts'
import { chargeInfoMissing } from './charge-info-missing.ts'
import { conditionsTooLong } from './conditions-too-long.ts'
import { connectedChangedSincePublish } from './connected-changed-since-publish.ts'
import { connectedLanguageMissing } from './connected-language-missing.ts'
import { connectionToMissing } from './connection-to-missing.ts'
import { contactDetailsInText } from './contact-details-in-text.ts'
import { descriptionEqualsSummary } from './description-equals-summary.ts'
import { descriptionMissing } from './description-missing.ts'
import { descriptionTooLong } from './description-too-long.ts'
import { descriptionTooShort } from './description-too-short.ts'
import { duplicateChannelName } from './duplicate-channel-name.ts'
import { duplicateName } from './duplicate-name.ts'
import { emailDomainDead } from './email-domain-dead.ts'
import { emailPersonal } from './email-personal.ts'
import { emphasisMarkup } from './emphasis-markup.ts'
import { eserviceWithoutUrl } from './eservice-without-url.ts'
import { exceptionalHoursPast } from './exceptional-hours-past.ts'
import { exceptionalHoursUntitled } from './exceptional-hours-untitled.ts'
import { extraChargeWithoutPrice } from './extra-charge-without-price.ts'
import { foreignChannelDescribed } from './foreign-channel-described.ts'
import { formDeliveryMissing } from './form-delivery-missing.ts'
import { formWithoutFile } from './form-without-file.ts'
import { gdChangedSincePublish } from './gd-changed-since-publish.ts'
import { gdTextCopied } from './gd-text-copied.ts'
import { headingOnlyOrSkipped } from './heading-only-or-skipped.ts'
import { holidayHoursYearly } from './holiday-hours-yearly.ts'
import { holidayYearsPast } from './holiday-years-past.ts'
import { hoursEnded } from './hours-ended.ts'
import { hoursMissing } from './hours-missing.ts'
import { hoursWithoutContent } from './hours-without-content.ts'
import { industrialClassMissing } from './industrial-class-missing.ts'
import { industrialClassTooGeneral } from './industrial-class-too-general.ts'
import { instructionsMissing } from './instructions-missing.ts'
import { instructionsTooLong } from './instructions-too-long.ts'
import { kr2WithoutSubgroup } from './kr2-without-subgroup.ts'
import { kr3WithSubgroup } from './kr3-with-subgroup.ts'
import { languageFactsDiffer } from './language-facts-differ.ts'
import { languageLengthDiffers } from './language-length-differs.ts'
import { languageVersionIncomplete } from './language-version-incomplete.ts'
import { languageVersionRemoved } from './language-version-removed.ts'
import { lawReferenceInText } from './law-reference-in-text.ts'
import { lifeEventWithoutCitizens } from './life-event-without-citizens.ts'
import { linkNameNotDescriptive } from './link-name-not-descriptive.ts'
import { linkNotHttps } from './link-not-https.ts'
import { linkRedirectsToRoot } from './link-redirects-to-root.ts'
import { locationCoordinatesMissing } from './location-coordinates-missing.ts'
import { locationWithoutAddress } from './location-without-address.ts'
import { locationWithoutStreetAddress } from './location-without-street-address.ts'
import { loginGatewayLink } from './login-gateway-link.ts'
import { longParagraph } from './long-paragraph.ts'
import { longSentence } from './long-sentence.ts'
import { manyCitizenSubgroups } from './many-citizen-subgroups.ts'
import { missingLanguageVersion } from './missing-language-version.ts'
import { nameMissing } from './name-missing.ts'
import { nameRepeatsInSummary } from './name-repeats-in-summary.ts'
import { nameTooLong } from './name-too-long.ts'
import { noChannels } from './no-channels.ts'
import { noOntologyTerms } from './no-ontology-terms.ts'
import { noProducer } from './no-producer.ts'
import { noServiceClass } from './no-service-class.ts'
import { noServiceLanguages } from './no-service-languages.ts'
import { noServiceSubclass } from './no-service-subclass.ts'
import { noTargetGroup } from './no-target-group.ts'
import { onlyWebpageChannel } from './only-webpage-channel.ts'
import { ontologyTermInvalid } from './ontology-term-invalid.ts'
import { openingHoursInText } from './opening-hours-in-text.ts'
import { orgLanguageMissing } from './org-language-missing.ts'
import { orgNameInServiceName } from './org-name-in-service-name.ts'
import { orphanChannel } from './orphan-channel.ts'
import { parallelHoursUntitled } from './parallel-hours-untitled.ts'
import { pastDateInText } from './past-date-in-text.ts'
import { pastYearInText } from './past-year-in-text.ts'
import { permitLanguageMissing } from './permit-language-missing.ts'
import { personNameInChannelName } from './person-name-in-channel-name.ts'
import { personNameInText } from './person-name-in-text.ts'
import { phoneLeadingZero } from './phone-leading-zero.ts'
import { phoneWithoutInfo } from './phone-without-info.ts'
import { phoneWithoutNumber } from './phone-without-number.ts'
import { placeNameInLocationName } from './place-name-in-location-name.ts'
import { placeholderText } from './placeholder-text.ts'
import { priceInText } from './price-in-text.ts'
import { publishedDateMissing } from './published-date-missing.ts'
import { responsibleOrgArchived } from './responsible-org-archived.ts'
import { responsibleOrgDuplicated } from './responsible-org-duplicated.ts'
import { reviewDue } from './review-due.ts'
import { selfReference } from './self-reference.ts'
import { serviceLanguageWithoutVersion } from './service-language-without-version.ts'
import { sharedChannelRemoved } from './shared-channel-removed.ts'
import { subOrganisationDepth } from './sub-organisation-depth.ts'
import { summaryCopiedFromDescription } from './summary-copied-from-description.ts'
import { summaryEqualsName } from './summary-equals-name.ts'
import { summaryGenerated } from './summary-generated.ts'
import { summaryIsLeadIn } from './summary-is-lead-in.ts'
import { summaryMissing } from './summary-missing.ts'
import { summaryNotASentence } from './summary-not-a-sentence.ts'
import { summaryTooLong } from './summary-too-long.ts'
import { supportIsSwitchboard } from './support-is-switchboard.ts'
import { tooManyOntologyTerms } from './too-many-ontology-terms.ts'
import { tooManyServiceClasses } from './too-many-service-classes.ts'
import { tooManyServiceLanguages } from './too-many-service-languages.ts'
import { untranslatedText } from './untranslated-text.ts'
import { webpageWithoutUrl } from './webpage-without-url.ts'
import { wrongLanguageText } from './wrong-language-text.ts'
import { yearInText } from './year-in-text.ts'

const byId = {
  'age-expired': ageExpired,
  'age-warning': ageWarning,
  'review-due': reviewDue,
  'past-date-in-text': pastDateInText,
  'hours-ended': hoursEnded,
  'language-facts-differ': languageFactsDiffer,
  'missing-language-version': missingLanguageVersion,
  'no-channels': noChannels,
  'name-missing': nameMissing,
  'name-too-long': nameTooLong,
  'duplicate-name': duplicateName,
  'duplicate-channel-name': duplicateChannelName,
  'channel-name-equals-service-name': channelNameEqualsServiceName,
  'org-name-in-service-name': orgNameInServiceName,
  'place-name-in-location-name': placeNameInLocationName,
  'summary-missing': summaryMissing,
  'summary-too-long': summaryTooLong,
  'summary-equals-name': summaryEqualsName,
  'name-repeats-in-summary': nameRepeatsInSummary,
  'summary-not-a-sentence': summaryNotASentence,
  'summary-is-lead-in': summaryIsLeadIn,
  'summary-generated': summaryGenerated,
  'summary-copied-from-description': summaryCopiedFromDescription,
  'description-missing': descriptionMissing,
  'description-too-long': descriptionTooLong,
  'instructions-too-long': instructionsTooLong,
  'conditions-too-long': conditionsTooLong,
  'additional-info-too-long': additionalInfoTooLong,
  'description-too-short': descriptionTooShort,
  'description-equals-summary': descriptionEqualsSummary,
  'instructions-missing': instructionsMissing,
  'gd-text-copied': gdTextCopied,
  'contact-details-in-text': contactDetailsInText,
  'opening-hours-in-text': openingHoursInText,
  'self-reference': selfReference,
  'law-reference-in-text': lawReferenceInText,
  'person-name-in-text': personNameInText,
  'person-name-in-channel-name': personNameInChannelName,
  'long-sentence': longSentence,
  'long-paragraph': longParagraph,
  'emphasis-markup': emphasisMarkup,
  'heading-only-or-skipped': headingOnlyOrSkipped,
  'placeholder-text': placeholderText,
  'past-year-in-text': pastYearInText,
  'year-in-text': yearInText,
  'price-in-text': priceInText,
  'exceptional-hours-past': exceptionalHoursPast,
  'holiday-years-past': holidayYearsPast,
  'holiday-hours-yearly': holidayHoursYearly,
  'hours-without-content': hoursWithoutContent,
  'exceptional-hours-untitled': exceptionalHoursUntitled,
  'parallel-hours-untitled': parallelHoursUntitled,
  'hours-missing': hoursMissing,
  'permit-language-missing': permitLanguageMissing,
  'language-version-removed': languageVersionRemoved,
  'language-version-incomplete': languageVersionIncomplete,
  'org-language-missing': orgLanguageMissing,
  'connected-language-missing': connectedLanguageMissing,
  'untranslated-text': untranslatedText,
  'wrong-language-text': wrongLanguageText,
  'language-length-differs': languageLengthDiffers,
  'no-service-languages': noServiceLanguages,
  'service-language-without-version': serviceLanguageWithoutVersion,
  'too-many-service-languages': tooManyServiceLanguages,
  'orphan-channel': orphanChannel,
  'only-webpage-channel': onlyWebpageChannel,
  'connection-to-missing': connectionToMissing,
  'shared-channel-removed': sharedChannelRemoved,
  'responsible-org-archived': responsibleOrgArchived,
  'responsible-org-duplicated': responsibleOrgDuplicated,
  'no-producer': noProducer,
  'sub-organisation-depth': subOrganisationDepth,
  'foreign-channel-described': foreignChannelDescribed,
  'no-target-group': noTargetGroup,
  'kr2-without-subgroup': kr2WithoutSubgroup,
  'kr3-with-subgroup': kr3WithSubgroup,
  'many-citizen-subgroups': manyCitizenSubgroups,
  'no-service-class': noServiceClass,
  'too-many-service-classes': tooManyServiceClasses,
  'no-service-subclass': noServiceSubclass,
  'no-ontology-terms': noOntologyTerms,
  'too-many-ontology-terms': tooManyOntologyTerms,
  'ontology-term-invalid': ontologyTermInvalid,
  'life-event-without-citizens': lifeEventWithoutCitizens,
  'industrial-class-missing': industrialClassMissing,
  'industrial-class-too-general': industrialClassTooGeneral,
  'area-wider-than-needed': areaWiderThanNeeded,
  'area-excludes-own': areaExcludesOwn,
  'charge-info-missing': chargeInfoMissing,
  'broken-link': brokenLink,
  'link-not-https': linkNotHttps,
  'link-redirects-to-root': linkRedirectsToRoot,
  'login-gateway-link': loginGatewayLink,
  'eservice-without-url': eserviceWithoutUrl,
  'webpage-without-url': webpageWithoutUrl,
  'link-name-not-descriptive': linkNameNotDescriptive,
  'form-without-file': formWithoutFile,
  'form-delivery-missing': formDeliveryMissing,
  'phone-without-number': phoneWithoutNumber,
  'phone-leading-zero': phoneLeadingZero,
  'phone-without-info': phoneWithoutInfo,
  'extra-charge-without-price': extraChargeWithoutPrice,
  'support-is-switchboard': supportIsSwitchboard,
  'location-without-address': locationWithoutAddress,
  'location-without-street-address': locationWithoutStreetAddress,
  'location-coordinates-missing': locationCoordinatesMissing,
  'accessibility-unknown': accessibilityUnknown,
  'email-personal': emailPersonal,
  'email-domain-dead': emailDomainDead,
  'published-date-missing': publishedDateMissing,
  'gd-changed-since-publish': gdChangedSincePublish,
  'connected-changed-since-publish': connectedChangedSincePublish,
} as const satisfies Record<(typeof ruleIds)[number], Rule>

/** Every rule, in the order in which findings of one severity are shown. */
export const rules: readonly Rule[] = ruleIds.map(id => byId[id])
