package org.darvoza.gateway.form;

import module java.base;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `fillTime`: nobody types a form faster than this. `plainFillTime`: the same for a form that
/// brings no proof of work, in peace.
@ConfigurationProperties("darvoza.form")
record FormSettings(
    @DefaultValue("2s") Duration fillTime, @DefaultValue("5s") Duration plainFillTime) {}
