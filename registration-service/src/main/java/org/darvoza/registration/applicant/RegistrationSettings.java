package org.darvoza.registration.applicant;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// `usualWorkingDays`: within how many most decisions are made, as the status page tells
/// applicants.
@ConfigurationProperties("darvoza.registration")
record RegistrationSettings(int usualWorkingDays) {}
