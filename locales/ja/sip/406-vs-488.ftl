verdict =
    リクエストの `Accept` を見ます。`Accept` がないか `application/sdp` を含む INVITE に 406 が返ったのなら、
    文字どおりの意味ではありえず、SDP を断る端末が「Not Acceptable」を取り違えているので、488 とみなして
    コーデックを比べます（`Accept` を書き換えても、同じ 406 が返るだけです）。

    メディアのない SUBSCRIBE への 406 は文字どおりで、`Accept` に形式を加えれば直ります。返す側は、オファーを
    断るなら `Warning` 付きの 488、`Accept` のために自分のボディを送れないときにだけ 406 とします。
