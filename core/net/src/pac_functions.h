#pragma once

#include <string_view>

namespace vidgo::net {

/// What a proxy script may call beside the functions written in C++ (dnsResolve, myIpAddress, shExpMatch,
/// vidgoNow), as Netscape's "Navigator Proxy Auto-Config File Format" of 1996 has it. ECMAScript 5.
inline constexpr std::string_view kPacFunctions = R"js(
function alert() {}

function isPlainHostName(host) { return !/[.:]/.test(host); }

function dnsDomainIs(host, domain) {
    var end = String(domain).toLowerCase();
    return String(host).toLowerCase().slice(-end.length) === end;
}

function localHostOrDomainIs(host, full) {
    var name = String(host).toLowerCase(), whole = String(full).toLowerCase();
    return name === whole || (isPlainHostName(name) && whole.indexOf(name + '.') === 0);
}

function dnsDomainLevels(host) { return String(host).split('.').length - 1; }

function isResolvable(host) { return dnsResolve(host) !== null; }

function convert_addr(address) {
    var parts = String(address).split('.');
    return parts.length !== 4 ? 0 : parts.reduce(function (sum, part) { return sum * 256 + (part & 255); }, 0);
}

function isInNet(host, net, mask) {
    var address = /^\d+(\.\d+){3}$/.test(host) ? host : dnsResolve(host), bits = convert_addr(mask);
    return address !== null && (convert_addr(address) & bits) === (convert_addr(net) & bits);
}

(function (global) {
    var days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
    var months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

    // The values of a call without "GMT" at its end, and the moment in the zone that it means.
    function read(values) {
        var list = Array.prototype.slice.call(values), isGmt = list[list.length - 1] === 'GMT';
        var now = new Date(vidgoNow()), get = function (what) { return now[(isGmt ? 'getUTC' : 'get') + what](); };
        return { list: isGmt ? list.slice(0, -1) : list, get: get };
    }

    // A range may go over the end of a week, a day or a year.
    function isBetween(first, now, last) {
        return first <= last ? first <= now && now <= last : now >= first || now <= last;
    }

    global.weekdayRange = function () {
        var call = read(arguments), first = days.indexOf(call.list[0]);
        var last = call.list.length > 1 ? days.indexOf(call.list[1]) : first;
        return first >= 0 && last >= 0 && isBetween(first, call.get('Day'), last);
    };

    global.timeRange = function () {
        var call = read(arguments), list = call.list, half = list.length / 2;
        var now = call.get('Hours') * 3600 + call.get('Minutes') * 60 + call.get('Seconds');
        var at = function (part) { return part[0] * 3600 + (part[1] || 0) * 60 + (part[2] || 0); };
        if (list.length === 1)
            return call.get('Hours') === Number(list[0]);
        // Hours alone mean all of the last one's beginning; with minutes the last one is whole.
        var last = at(list.slice(half)) + (half === 2 ? 59 : 0);
        return [2, 4, 6].indexOf(list.length) >= 0 && isBetween(at(list.slice(0, half)), now, last);
    };

    // Which of year, month and day the values are, as one number that grows with the date.
    function dateOf(part, kinds) {
        return part.reduce(function (sum, value) {
            var month = months.indexOf(value), isYear = month < 0 && value > 31;
            kinds[isYear ? 'FullYear' : month < 0 ? 'Date' : 'Month'] = true;
            return sum + (isYear ? value * 10000 : month < 0 ? Number(value) : month * 100);
        }, 0);
    }

    global.dateRange = function () {
        var call = read(arguments), list = call.list, half = list.length / 2;
        var first = {}, last = {}, isRange = list.length > 1 && list.length % 2 === 0;
        var from = dateOf(isRange ? list.slice(0, half) : list, first);
        var to = isRange ? dateOf(list.slice(half), last) : from;
        var isSame = !isRange || Object.keys(first).sort().join() === Object.keys(last).sort().join();
        if (!isSame) { // a day and its month
            from = to = from + to;
            Object.keys(last).forEach(function (kind) { first[kind] = true; });
        }
        var now = (first.FullYear ? call.get('FullYear') * 10000 : 0) + (first.Month ? call.get('Month') * 100 : 0) +
            (first.Date ? call.get('Date') : 0);
        return list.length > 0 && isBetween(from, now, to);
    };
})(this);
)js";

} // namespace vidgo::net
