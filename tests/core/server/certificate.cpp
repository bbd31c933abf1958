#include "certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace vidgo::test {

void writeCertificate(const std::string& name, const std::filesystem::path& certificate,
                      const std::filesystem::path& key)
{
    EVP_PKEY* pair = EVP_EC_gen("P-256");
    X509* paper = X509_new();
    X509_set_version(paper, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(paper), 1);
    X509_gmtime_adj(X509_getm_notBefore(paper), -24L * 3600);
    X509_gmtime_adj(X509_getm_notAfter(paper), 24L * 3600);
    X509_set_pubkey(paper, pair);
    X509_NAME* subject = X509_get_subject_name(paper);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    X509_set_issuer_name(paper, subject);
    X509_sign(paper, pair, EVP_sha256());
    BIO* out = BIO_new_file(certificate.string().c_str(), "wb");
    PEM_write_bio_X509(out, paper);
    BIO_free(out);
    out = BIO_new_file(key.string().c_str(), "wb");
    PEM_write_bio_PrivateKey(out, pair, nullptr, nullptr, 0, nullptr, nullptr);
    BIO_free(out);
    X509_free(paper);
    EVP_PKEY_free(pair);
}

} // namespace vidgo::test
