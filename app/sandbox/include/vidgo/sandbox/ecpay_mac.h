#pragma once

#include <string>
#include <string_view>

#include "vidgo/sandbox/http.h"

namespace vidgo::sandbox {

/// The keys of a merchant at ECPay.
struct EcpayKeys
{
    std::string hashKey;
    std::string hashIv;
};

/// CheckMacValue with EncryptType 1 of all fields but CheckMacValue: in the order of their names without
/// regard to case, `HashKey=…&name=value&…&HashIV=…`, byte for byte in one pass: capitals small, letters,
/// digits and `- _ . ! * ( )` as they are, a space as `+`, the rest as `%xx`; SHA-256 in capitals. Written
/// from developers.ecpay.com.tw, page 2902.
std::string ecpayMac(const Fields& fields, const EcpayKeys& keys);

/// The fields with their CheckMacValue at the end.
Fields ecpaySigned(Fields fields, const EcpayKeys& keys);

} // namespace vidgo::sandbox
