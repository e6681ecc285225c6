package org.darvoza.gateway.form;

import module java.base;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `fillTime`: nobody types a form faster than this.
@ConfigurationProperties("darvoza.form")
record FormSettings(@DefaultValue("2s") Duration fillTime) {}
