#pragma once

#include <chrono>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/base/secret.h"

namespace vidgo::app_server {

/// Who signs for a store, and where it is.
struct BucketAccount
{
    std::string region; ///< "eu-central-1"; stores that have none take "us-east-1".
    std::string keyId;
    Secret key;
};

/// What somebody may do with the address that is made of it, without a key of their own.
struct SignedCall
{
    std::string method;   ///< "GET", "PUT", "HEAD" or "DELETE".
    std::string endpoint; ///< "https://s3.eu-central-1.amazonaws.com", without a slash behind.
    std::string path;     ///< "/bucket/object", not encoded; slashes divide.
    std::chrono::seconds validFor{};
};

/// The address with the signature in its query, as AWS Signature Version 4 has it for S3 ("Authenticating
/// Requests: Using Query Parameters"). The signature covers the address and no body.
std::string signedUrl(const SignedCall& call, const BucketAccount& account, Timestamp now);

} // namespace vidgo::app_server
