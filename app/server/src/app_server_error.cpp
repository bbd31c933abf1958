#include "vidgo/app_server/app_server_error.h"

namespace vidgo::app_server {

ErrorText describe(AppServerError code)
{
    if (code == AppServerError::NoDatabase)
        return {"server.no_database",
                //: Of a server that does not start; {seconds} is a number. DATABASE_URL is the name of a
                //: variable, PostgreSQL that of a program.
                VIDGO_TEXT("Error", "PostgreSQL did not answer for {seconds} seconds. Check that it runs and "
                                    "that DATABASE_URL is right.")};
    if (code == AppServerError::BucketRefused)
        return {"server.bucket_refused",
                //: Of a server whose files lie in a store; {code} is a word such as AccessDenied. The words
                //: with underscores are names of variables.
                VIDGO_TEXT("Error",
                           "The store for files refused what the server asked: {code}. Check S3_BUCKET, "
                           "S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and the clock of this machine.")};
    //: Of a server that does not start; {tools} are names such as "try_on 0 of 1". The words in capitals are
    //: names of variables.
    return {"server.too_few_examples",
            VIDGO_TEXT("Error",
                       "There are too few examples: {tools}. Make or import some with vidgo pregenerate "
                       "or vidgo materials import, or set MIN_TEMPLATES or ALLOW_EMPTY_MATERIALS.")};
}

} // namespace vidgo::app_server
