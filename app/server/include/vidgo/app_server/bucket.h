#pragma once

#include <chrono>
#include <filesystem>
#include <stop_token>
#include <string>

#include "vidgo/base/clock.h"
#include "vidgo/base/random.h"
#include "vidgo/base/secret.h"
#include "vidgo/materials/far_files.h"
#include "vidgo/net/downloader.h"
#include "vidgo/net/http_client.h"

namespace vidgo::app_server {

/// A bucket of an S3-compatible store, in which the files of several servers lie.
struct BucketConfig
{
    std::string endpoint; ///< "https://s3.eu-central-1.amazonaws.com", without a slash behind.
    std::string name;
    std::string region = "us-east-1";
    std::string keyId;
    Secret key;
};

/// The files of a server in a bucket. Each call is one signed address (AWS Signature Version 4 in the query)
/// that is good for that call alone, so that neither a header nor a log holds anything of the key. Objects
/// are written whole, once, under names of their own; sending or removing one twice is once, so that what a
/// store refuses for a while (503 SlowDown) is tried again.
class Bucket final : public materials::FarFiles
{
public:
    /// All outlive it. The clock has to be right: stores refuse what is signed more than 15 minutes away.
    struct Parts
    {
        net::HttpClient& http;
        net::Downloader& downloader;
        const Clock& clock;
        Random& random;
        std::stop_token stop = {}; ///< Every call ends with it, with BaseError::Cancelled.
    };
    Bucket(BucketConfig config, const Parts& parts);

    /// Begins with the two digits and the hash that the file has in the folder of a cache as well.
    std::string newName(const std::string& sha256) override;
    /// Fails with NetError, AppServerError::BucketRefused, or FileNotFound and the like of the file.
    Outcome put(const std::string& name, const std::filesystem::path& file) override;
    /// Fails with NetError, and with MaterialsError::FileMissing where nothing has the name.
    Outcome fetch(const std::string& name, const std::string& sha256,
                  const std::filesystem::path& target) override;
    Outcome remove(const std::string& name) override;

private:
    std::string urlOf(const std::string& method, const std::string& name) const;
    Outcome sendAlone(net::HttpRequest request);

    BucketConfig m_config;
    Parts m_parts;
};

} // namespace vidgo::app_server
